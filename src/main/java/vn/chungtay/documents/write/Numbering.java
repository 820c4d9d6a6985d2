package vn.chungtay.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.documents.write.Piece.Grid;
import vn.chungtay.documents.write.Piece.Line;
import vn.chungtay.documents.write.Piece.Run;

/**
 * Turns the blocks of a body into lines with their numbers. A number follows from the place alone, so that none can be
 * left out or given twice (DOC-04); it is written as text, because other papers cite it.
 */
final class Numbering {

    private final Map<String, String> annexes;
    private final List<Piece> pieces = new ArrayList<>();
    private int articles;

    /** @param annexes what each annex is called, by key */
    private Numbering(Map<String, String> annexes) {
        this.annexes = annexes;
    }

    static List<Piece> of(List<Block> body, Map<String, String> annexes) {
        var numbering = new Numbering(annexes);
        numbering.blocks(body, "", 0);
        return List.copyOf(numbering.pieces);
    }

    /**
     * @param prefix of the numbers of items here, such as "1." inside of item 1
     * @param bullets how many bullets we are inside of
     */
    private void blocks(List<Block> blocks, String prefix, int bullets) {
        int sections = 0;
        int items = 0;
        int letters = 0;
        for (var block : blocks) {
            switch (block) {
                case Block.Section it -> section(it, ++sections);
                case Block.Article it -> article(it);
                case Block.Item it -> item(it, prefix + ++items + ".");
                case Block.Letter it -> nested(Style.LETTER, Numbers.letter(++letters) + ")", it.words(), it.parts());
                case Block.Bullet it -> bullet(it, bullets);
                case Block.Paragraph it -> line(Style.BODY, List.of(), it.words());
                case Block.Figures it -> table(it);
            }
        }
    }

    private void section(Block.Section section, int number) {
        var title = section.title().toUpperCase(Locale.ROOT);
        line(Style.SECTION, List.of(plain(Numbers.roman(number) + ". ")), Words.of(title));
        blocks(section.parts(), "", 0);
    }

    /** Only its number is bold; it runs through the whole body, whatever the articles stand in. */
    private void article(Block.Article article) {
        line(Style.ARTICLE, List.of(new Run("Điều " + ++articles + ". ", true, false)), article.words());
        blocks(article.parts(), "", 0);
    }

    private void item(Block.Item item, String number) {
        opening(item.heading() ? Style.HEADING : Style.ITEM, number, item.words(), item.parts());
        blocks(item.parts(), number, 0);
    }

    private void nested(Style style, String mark, Words words, List<Block> parts) {
        opening(style, mark, words, parts);
        blocks(parts, "", 0);
    }

    private void bullet(Block.Bullet bullet, int outer) {
        opening(Style.BULLET, outer == 0 ? "-" : "+", bullet.words(), bullet.parts());
        blocks(bullet.parts(), "", outer + 1);
    }

    private void table(Block.Figures figures) {
        var table = figures.table();
        table.caption().ifPresent(it -> line(Style.CAPTION, List.of(), Words.of(it)));
        table.unit().ifPresent(it -> line(Style.UNIT, List.of(), Words.of("Đơn vị tính: " + it)));
        pieces.add(new Grid(TableGrid.of(table), figures.origin()));
    }

    private void line(Style style, List<Run> number, Words words) {
        pieces.add(new Line(style, runs(number, words)));
    }

    /** A line that leads to others is not left alone at the end of a page. */
    private void opening(Style style, String mark, Words words, List<Block> parts) {
        pieces.add(new Line(style, runs(List.of(plain(mark + " ")), words), style.outline() > 0 || !parts.isEmpty()));
    }

    private List<Run> runs(List<Run> number, Words words) {
        var runs = new ArrayList<>(number);
        for (var piece : words.pieces()) runs.add(run(piece));
        return runs;
    }

    private Run run(Words.Piece piece) {
        return switch (piece) {
            case Words.Plain it -> plain(it.text());
            case Words.Strong it -> new Run(it.text(), true, false);
            case Words.Slanted it -> new Run(it.text(), false, true);
            case Words.Taken it -> new Run(it.text(), false, false, Optional.of(it.origin()));
            case Words.AnnexNumber it -> plain(annexes.get(it.key()));
        };
    }

    private static Run plain(String text) {
        return new Run(text, false, false);
    }
}
