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
 * Writes the text of a plan with its fields filled. What cannot be filled is kept with its place, and stands in the text
 * as a stretch that comes from nowhere: pages say so there, and a paper with one is never given out.
 */
final class FieldWriter {

    private static final String HOLE = "…";

    private final PlanFigures figures;
    private final PlanText text;
    private final Set<String> annexes;
    private final TargetFields targets;
    private final FigureFields numbers;
    private final Set<MissingField> missing;
    private final TextPart part;
    private final int line;

    /** @param annexes keys of the annexes that texts may name */
    FieldWriter(PlanFigures figures, PlanText text, Set<String> annexes) {
        this(figures, text, annexes, new LinkedHashSet<>(), TextPart.SECTION, 1);
    }

    private FieldWriter(
            PlanFigures figures, PlanText text, Set<String> annexes, Set<MissingField> missing, TextPart part, int line) {
        this.figures = figures;
        this.text = text;
        this.annexes = annexes;
        this.targets = new TargetFields(figures);
        this.numbers = new FigureFields(figures);
        this.missing = missing;
        this.part = part;
        this.line = line;
    }

    /** Writes what stands at this place; what is missing there is told by this one too. */
    FieldWriter at(TextPart part, int line) {
        return new FieldWriter(figures, text, annexes, missing, part, line);
    }

    List<MissingField> missing() {
        return List.copyOf(missing);
    }

    /** What stands where a field cannot be filled. */
    private Words.Taken hole(String shown, String field, Reason reason) {
        var hole = new MissingField(part, line, field, reason);
        missing.add(hole);
        return new Words.Taken(shown, new FigureOrigin.Nowhere(hole));
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
            if (found.start() > done) pieces.add(plainly(typed.substring(done, found.start())));
            pieces.add(inline(FieldCall.of(found.group(1))));
            done = found.end();
        }
        if (done < typed.length()) pieces.add(plainly(typed.substring(done)));
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

    private Words.Piece plainly(String typed) {
        var broken = typed.contains("{{") || typed.contains("}}");
        return broken ? hole(typed, typed.strip(), Reason.BROKEN) : new Words.Plain(typed);
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
        return annexes.contains(key) ? new Words.AnnexNumber(key) : hole(HOLE, call.written(), Reason.NO_ANNEX);
    }

    private Words.Piece piece(FieldCall call, Filled<Words.Piece> filled) {
        return switch (filled) {
            case Filled.Done<Words.Piece> it -> it.value();
            case Filled.Missing<Words.Piece> it -> hole(HOLE, call.written(), it.reason());
        };
    }

    /** The blocks of a line that is nothing but a field which stands for several. */
    private Optional<List<Block>> several(String typed) {
        return FieldCall.alone(typed).filter(PlanBlocks::knows).map(call -> filled(call, PlanBlocks.of(call, figures, text, targets)));
    }

    List<Block> filled(FieldCall call, Filled<List<Block>> filled) {
        return switch (filled) {
            case Filled.Done<List<Block>> it -> it.value();
            case Filled.Missing<List<Block>> it ->
                    List.of(new Block.Paragraph(new Words(List.of(hole(HOLE, call.written(), it.reason())))));
        };
    }
}
