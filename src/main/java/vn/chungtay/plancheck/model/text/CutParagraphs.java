package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Sentences that the end of a page cut in two. Names cut in two cannot be told from two lines, and stay. */
final class CutParagraphs implements TextRule {

    /** The title of a table is centred and may have as many lines as it needs. */
    private static final Pattern TITLE = Pattern.compile("^(?:Biểu|Bảng|Phụ lục|Phụ biểu)(?: số)? ?[\\dIVX].*");

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new ArrayList<Place>();
        var printed = new ArrayList<String>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.zone() != Zone.BODY || TITLE.matcher(paragraph.text()).matches()) continue;
            for (var at = 1; at < paragraph.lines().size(); at++) {
                places.add(paragraph.lines().get(at).place());
                printed.add(last(paragraph.lines().get(at - 1).text()) + " | " + first(paragraph.lines().get(at).text()));
            }
        }
        if (places.isEmpty()) return List.of();
        return List.of(Found.wording(
                FindingKind.LAYOUT,
                places.getFirst(),
                printed.getFirst(),
                printed.getFirst().replace(" | ", " "),
                Said.of("plancheck.text.paragraph_cut", String.valueOf(places.size())),
                Found.rest(places)));
    }

    private static String last(String text) {
        var words = text.split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
    }

    private static String first(String text) {
        var words = text.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }
}
