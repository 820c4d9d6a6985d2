package vn.chungtay.documents.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the body of a paper is built of. The kind of a block, and where it stands, give it its number. */
public sealed interface Block {

    /** Blocks inside of this one. */
    default List<Block> parts() {
        return List.of();
    }

    /** A paragraph without a number. */
    record Paragraph(Words words) implements Block {}

    /** "Điều 1." of a decision; the count runs through the whole body. */
    record Article(Words words, List<Block> parts) implements Block {

        public Article {
            parts = List.copyOf(parts);
        }
    }

    /** "I. MỤC ĐÍCH, YÊU CẦU" */
    record Section(String title, List<Block> parts) implements Block {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * "1." in a section or article, "1.1." in another item.
     *
     * @param heading whether its words are a heading, printed bold
     */
    record Item(Words words, boolean heading, List<Block> parts) implements Block {

        public Item {
            parts = List.copyOf(parts);
        }
    }

    /** "a)", "b)" … with đ after d. */
    record Letter(Words words, List<Block> parts) implements Block {

        public Letter {
            parts = List.copyOf(parts);
        }
    }

    /** "-", and "+" inside of another one. */
    record Bullet(Words words, List<Block> parts) implements Block {

        public Bullet {
            parts = List.copyOf(parts);
        }
    }

    /** @param origin of its figures, where they have one in common */
    record Figures(PaperTable table, Optional<Words.Origin> origin) implements Block {

        public Figures(PaperTable table) {
            this(table, Optional.empty());
        }

        public Figures(PaperTable table, Words.Origin origin) {
            this(table, Optional.of(origin));
        }
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(Words.of(text));
    }

    static Article article(String text, Block... parts) {
        return new Article(Words.of(text), Arrays.asList(parts));
    }

    static Section section(String title, Block... parts) {
        return new Section(title, Arrays.asList(parts));
    }

    static Item heading(String text, Block... parts) {
        return new Item(Words.of(text), true, Arrays.asList(parts));
    }

    static Item item(String text, Block... parts) {
        return new Item(Words.of(text), false, Arrays.asList(parts));
    }

    static Letter letter(String text, Block... parts) {
        return new Letter(Words.of(text), Arrays.asList(parts));
    }

    static Bullet bullet(String text, Block... parts) {
        return new Bullet(Words.of(text), Arrays.asList(parts));
    }
}
