package vn.chungtay.documents.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text with its few kinds of emphasis, and with annexes named by what they are instead of by a number. */
public record Words(List<Piece> pieces) {

    /** A stretch of text of one kind. */
    public sealed interface Piece {}

    public record Plain(String text) implements Piece {

        public Plain {
            text = composed(text);
        }
    }

    public record Strong(String text) implements Piece {

        public Strong {
            text = composed(text);
        }
    }

    public record Slanted(String text) implements Piece {

        public Slanted {
            text = composed(text);
        }
    }

    /** Where a stretch comes from that nobody typed; whoever composes the paper knows what it means. */
    public interface Origin {}

    /** A stretch taken from elsewhere, printed as it is; pages that show the paper lead from it to its origin. */
    public record Taken(String text, Origin origin) implements Piece {

        public Taken {
            text = composed(text);
        }

        /** The words alone: what is signed and compared is what is printed. */
        @Override
        public String toString() {
            return "Taken[text=" + text + "]";
        }
    }

    /** Printed as "Phụ lục II"; the number is that of the annex with this key. */
    public record AnnexNumber(String key) implements Piece {}

    public Words {
        pieces = List.copyOf(pieces);
    }

    public static Words of(String text) {
        return new Words(List.of(new Plain(text)));
    }

    public static Words strong(String text) {
        return new Words(List.of(new Strong(text)));
    }

    public Words and(String text) {
        return and(new Plain(text));
    }

    public Words and(Piece piece) {
        var longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Words(longer);
    }

    /** The keys of the annexes that are named. */
    public List<String> annexes() {
        return pieces.stream()
                .filter(AnnexNumber.class::isInstance)
                .map(it -> ((AnnexNumber) it).key())
                .toList();
    }

    /** Letters and marks as one character, which fonts place rightly; a stray line end is a blank. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\r\\n\\t]+", " ").replaceAll("\\p{Cntrl}", "");
    }
}
