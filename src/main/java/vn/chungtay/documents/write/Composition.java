package vn.chungtay.documents.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.write.Piece.Grid;
import vn.chungtay.documents.write.Piece.Line;
import vn.chungtay.platform.Vietnamese;

/**
 * Everything a paper prints, as text in its order. Both formats are written from this and from nothing else, so that a
 * figure cannot differ between them.
 *
 * @param opening title, subject, addressees and bases
 * @param body the articles or sections, with the closing mark
 */
record Composition(OfficialPaper paper, List<Line> opening, List<Piece> body, List<Part> annexes) {

    private static final String END = "./.";

    /** An annex: its head, and what is in it. */
    record Part(boolean wide, List<Line> head, List<Piece> body) {}

    static Composition of(OfficialPaper paper) {
        var names = annexNames(paper.annexes());
        var annexes = paper.annexes().stream()
                .map(it -> new Part(it.wide(), head(it, paper, names), Numbering.of(it.body(), names)))
                .toList();
        return new Composition(paper, opening(paper), ended(Numbering.of(paper.body(), names)), annexes);
    }

    /** "Phụ lục" if there is one, else "Phụ lục I", "Phụ lục II" …; an enclosed paper is called by its kind. */
    static Map<String, String> annexNames(List<Annex> annexes) {
        var count = annexes.stream().filter(Annex::isNumbered).count();
        var names = new LinkedHashMap<String, String>();
        var number = 0;
        for (var annex : annexes) {
            var label = count == 1 ? "Phụ lục" : "Phụ lục " + Numbers.roman(annex.isNumbered() ? ++number : number + 1);
            names.put(annex.key(), annex.enclosed().map(PaperKind::text).orElse(label));
        }
        return names;
    }

    private static List<Line> head(Annex annex, OfficialPaper paper, Map<String, String> names) {
        var name = names.get(annex.key());
        var label = annex.isNumbered() ? Line.of(Style.ANNEX_LABEL, name) : Line.of(Style.KIND, annex.enclosed().orElseThrow().title());
        var title = annex.isNumbered()
                ? Line.of(Style.ANNEX_TITLE, Vietnamese.nfc(annex.title()).toUpperCase(Locale.ROOT))
                : Line.of(Style.SUBJECT, Vietnamese.nfc(annex.title()));
        return List.of(label, title, Line.of(Style.ANNEX_NOTE, annex.note().map(Vietnamese::nfc).orElse(note(annex, paper))));
    }

    private static String note(Annex annex, OfficialPaper paper) {
        var with = annex.isNumbered() ? "Kèm theo" : "Ban hành kèm theo";
        return "(%s %s số %s %s của %s)".formatted(
                with, paper.kind().text(), paper.number().text(), paper.placed().day(), paper.issuer().name());
    }

    private static List<Line> opening(OfficialPaper paper) {
        var lines = new ArrayList<Line>();
        if (paper.kind().hasTitle()) {
            lines.add(Line.of(Style.KIND, paper.kind().title()));
            lines.add(Line.of(Style.SUBJECT, Vietnamese.nfc(paper.subject())));
        }
        paper.authority().ifPresent(it -> lines.add(Line.of(Style.AUTHORITY, it.toUpperCase(Locale.ROOT))));
        lines.addAll(addressees(paper.addressees()));
        for (var i = 0; i < paper.bases().size(); i++) {
            var end = i < paper.bases().size() - 1 ? ";" : ".";
            lines.add(Line.of(Style.BASIS, Vietnamese.nfc(paper.bases().get(i))).ended(end));
        }
        if (paper.authority().isPresent()) {
            lines.add(Line.of(Style.KIND, paper.kind() == PaperKind.NGHI_QUYET ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:"));
        }
        return lines;
    }

    private static List<Line> addressees(List<String> addressees) {
        if (addressees.isEmpty()) return List.of();
        if (addressees.size() == 1) return List.of(Line.of(Style.ADDRESSEE, "Kính gửi: " + addressees.getFirst()));
        var lines = new ArrayList<>(List.of(Line.of(Style.ADDRESSEE, "Kính gửi:")));
        for (var i = 0; i < addressees.size(); i++) {
            var end = i < addressees.size() - 1 ? ";" : ".";
            lines.add(Line.of(Style.ADDRESSEE, "- " + addressees.get(i)).ended(end));
        }
        return lines;
    }

    /** With "./." after the last words, once; on a line of its own if a table comes last. */
    private static List<Piece> ended(List<Piece> body) {
        var ended = new ArrayList<>(body);
        switch (ended.removeLast()) {
            case Line line -> ended.add(line.ended(END));
            case Grid grid -> {
                ended.add(grid);
                ended.add(Line.of(Style.BODY, END));
            }
        }
        return List.copyOf(ended);
    }

    /** Name of the kind and subject; a letter has neither here. */
    List<Line> title() {
        return opening.subList(0, titleLines());
    }

    /** Addressees and bases. */
    List<Line> afterTitle() {
        return opening.subList(titleLines(), opening.size());
    }

    private int titleLines() {
        return paper.kind().hasTitle() ? 2 : 0;
    }

    /** All text in the order of reading, a line for each line and row; cells are divided by tabs. */
    List<String> text() {
        var text = new ArrayList<String>();
        opening.forEach(it -> text.add(it.text()));
        body.forEach(it -> text.addAll(text(it)));
        for (var annex : annexes) {
            annex.head().forEach(it -> text.add(it.text()));
            annex.body().forEach(it -> text.addAll(text(it)));
        }
        return text;
    }

    private static List<String> text(Piece piece) {
        return switch (piece) {
            case Line line -> List.of(line.text());
            case Grid grid -> grid.cells().rows().stream()
                    .map(row -> row.stream().map(TableGrid.Placed::text).collect(Collectors.joining("\t")))
                    .toList();
        };
    }
}
