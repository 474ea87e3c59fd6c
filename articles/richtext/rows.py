"""What becomes of a table?"""

from itertools import groupby

from .blocks import Block, Run, smooth
from .markup import CELL_SEPARATOR


def join_rows(blocks: list[Block]) -> list[Block]:
    """Make a paragraph of each table row with several cells; a table that only lays out a page leaves no trace."""
    joined: list[Block] = []
    for row, group in groupby(blocks, lambda block: block.row):
        cells = [list(cell) for _, cell in groupby(group, lambda block: block.cell)]
        if not row or len(cells) == 1:
            joined.extend(block for cell in cells for block in cell)
            continue
        runs: list[Run] = []
        for cell in cells:
            runs.append(Run(CELL_SEPARATOR if runs else ""))
            for block in cell:
                runs.extend([*block.runs, Run(" ")])
        joined.append(Block(runs=smooth(runs), quote=cells[0][0].quote))
    return joined
