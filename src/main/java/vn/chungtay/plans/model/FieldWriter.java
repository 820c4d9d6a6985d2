package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.plans.model.MissingField.Reason;

/**
 * Writes the text of a plan with its fields filled. What cannot be filled is kept with its place; a paper with a hole in
 * it is never given out, so what is written in its stead does not matter.
 */
final class FieldWriter {

    private static final String HOLE = "…";

    private final PlanFigures figures;
    private final PlanText text;
    private final Set<String> annexes;
    private final TargetFields targets;
    private final FigureFields numbers;
    private final Set<MissingField> missing = new LinkedHashSet<>();
    private TextPart part = TextPart.SECTION;
    private int line = 1;

    /** @param annexes keys of the annexes that texts may name */
    FieldWriter(PlanFigures figures, PlanText text, Set<String> annexes) {
        this.figures = figures;
        this.text = text;
        this.annexes = annexes;
        this.targets = new TargetFields(figures);
        this.numbers = new FigureFields(figures);
    }

    /** What is written from here on stands at this place. */
    FieldWriter at(TextPart part, int line) {
        this.part = part;
        this.line = line;
        return this;
    }

    List<MissingField> missing() {
        return List.copyOf(missing);
    }

    void miss(String field, Reason reason) {
        missing.add(new MissingField(part, line, field, reason));
    }

    List<Block> blocks(String typed) {
        return Markup.read(typed, this::words, this::several);
    }

    /** As one text, where no blocks and no names of annexes can stand. */
    String plain(String typed) {
        return Markup.plain(words(typed));
    }

    Words words(String typed) {
        var pieces = new ArrayList<Words.Piece>();
        var found = FieldCall.MARK.matcher(typed);
        var done = 0;
        while (found.find()) {
            if (found.start() > done) pieces.add(new Words.Plain(unbroken(typed.substring(done, found.start()))));
            pieces.add(inline(FieldCall.of(found.group(1))));
            done = found.end();
        }
        if (done < typed.length()) pieces.add(new Words.Plain(unbroken(typed.substring(done))));
        return new Words(joined(pieces));
    }

    /** Plain text around a field and the words of the field are one stretch of text. */
    private static List<Words.Piece> joined(List<Words.Piece> pieces) {
        var joined = new ArrayList<Words.Piece>();
        for (var piece : pieces) {
            if (piece instanceof Words.Plain next && !joined.isEmpty() && joined.getLast() instanceof Words.Plain last) {
                joined.set(joined.size() - 1, new Words.Plain(last.text() + next.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private String unbroken(String plain) {
        if (plain.contains("{{") || plain.contains("}}")) miss(plain.strip(), Reason.BROKEN);
        return plain;
    }

    private Words.Piece inline(FieldCall call) {
        return switch (call.name()) {
            case "chi_tieu" -> piece(call, targets.one(call));
            case "kinh_phi" -> piece(call, numbers.money(call));
            case "so_lieu" -> piece(call, numbers.count(call));
            case "nam" -> new Words.Plain(String.valueOf(figures.years()));
            case "nam_truoc" -> new Words.Plain(String.valueOf(figures.years().from() - 1));
            case "don_vi" -> new Words.Plain(figures.place());
            case "phu_luc" -> annex(call);
            default -> piece(call, new Filled.Missing<>(PlanBlocks.knows(call) ? Reason.NOT_ALONE : Reason.UNKNOWN));
        };
    }

    private Words.Piece annex(FieldCall call) {
        var key = call.word(0).orElse("");
        if (annexes.contains(key)) return new Words.AnnexNumber(key);
        miss(call.written(), Reason.NO_ANNEX);
        return new Words.Plain(HOLE);
    }

    private Words.Piece piece(FieldCall call, Filled<String> filled) {
        return switch (filled) {
            case Filled.Done<String> it -> new Words.Plain(it.value());
            case Filled.Missing<String> it -> {
                miss(call.written(), it.reason());
                yield new Words.Plain(HOLE);
            }
        };
    }

    /** The blocks of a line that is nothing but a field which stands for several. */
    private Optional<List<Block>> several(String typed) {
        return FieldCall.alone(typed).filter(PlanBlocks::knows).map(call -> filled(call, PlanBlocks.of(call, figures, text, targets)));
    }

    List<Block> filled(FieldCall call, Filled<List<Block>> filled) {
        return switch (filled) {
            case Filled.Done<List<Block>> it -> it.value();
            case Filled.Missing<List<Block>> it -> {
                miss(call.written(), it.reason());
                yield List.of();
            }
        };
    }
}
