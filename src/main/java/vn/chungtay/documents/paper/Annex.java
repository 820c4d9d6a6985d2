package vn.chungtay.documents.paper;

import java.util.List;
import java.util.Optional;

/**
 * What goes out with a paper and has a head of its own.
 *
 * @param key by which texts name it; not printed
 * @param enclosed the kind of a paper that is issued with this one, such as the plan of a decision; an annex with a
 *     number where absent
 * @param title what it is about
 * @param wide whether its pages lie on their side, for wide tables
 * @param note a line below the title about what it comes with; made from the paper where absent
 */
public record Annex(
        String key, Optional<PaperKind> enclosed, String title, boolean wide, List<Block> body, Optional<String> note) {

    public Annex {
        body = List.copyOf(body);
    }

    public static Annex upright(String key, String title, Block... body) {
        return new Annex(key, Optional.empty(), title, false, List.of(body), Optional.empty());
    }

    public static Annex wide(String key, String title, Block... body) {
        return new Annex(key, Optional.empty(), title, true, List.of(body), Optional.empty());
    }

    public static Annex enclosed(String key, PaperKind kind, String title, Block... body) {
        return new Annex(key, Optional.of(kind), title, false, List.of(body), Optional.empty());
    }

    public boolean isNumbered() {
        return enclosed.isEmpty();
    }
}
