"""How does a test get hundreds of published stories quickly? Faces only, as `seed_scale` makes them."""

from datetime import UTC, datetime, timedelta

from articles.models import Article, Tag, TaggedArticle

START = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)


def publish_many(number, unit, author, category, *, tag=None):
    """Add so many published stories, a minute apart, the newest last."""
    known = Article.objects.count()
    stories = Article.objects.bulk_create(
        Article(
            unit=unit,
            created_by=author,
            creation_key=f"banyak-{known + n}",
            title=f"Berita Nomor {known + n} dari Kebun Warga Binaan",
            slug=f"berita-nomor-{known + n}",
            lead="Teras berita.",
            body="<p>Isi berita.</p>",
            category=category,
            published_at=START + timedelta(minutes=known + n),
        )
        for n in range(number)
    )
    if tag:
        row = Tag.objects.get_or_create(slug=tag, defaults={"name": tag, "status": "approved"})[0]
        TaggedArticle.objects.bulk_create(TaggedArticle(tag=row, content_object=story) for story in stories)
    return stories
