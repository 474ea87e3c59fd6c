"""Which tables hold stories, their revisions, words about them and what readers see?"""

from articles.models.article import Article as Article
from articles.models.article import Correction as Correction
from articles.models.assistant import ChildCheck as ChildCheck
from articles.models.assistant import Dismissal as Dismissal
from articles.models.assistant import HandCorrection as HandCorrection
from articles.models.assistant import HouseWord as HouseWord
from articles.models.assistant import Outcome as Outcome
from articles.models.assistant import RuleTally as RuleTally
from articles.models.assistant import WordStatus as WordStatus
from articles.models.clipping import Clipping as Clipping
from articles.models.clipping import ClippingKey as ClippingKey
from articles.models.clipping import Outlet as Outlet
from articles.models.notification import Notification as Notification
from articles.models.revision import Contribution as Contribution
from articles.models.revision import DeskNotice as DeskNotice
from articles.models.revision import Endorsement as Endorsement
from articles.models.revision import ReviewNote as ReviewNote
from articles.models.revision import Revision as Revision
from articles.models.similar import SimilarKey as SimilarKey
from articles.models.similar import SimilarPair as SimilarPair
from articles.models.similar import SimilarTerm as SimilarTerm
from articles.models.similar import SimilarText as SimilarText
from articles.models.taxonomy import Category as Category
from articles.models.taxonomy import Tag as Tag
from articles.models.taxonomy import TaggedArticle as TaggedArticle
