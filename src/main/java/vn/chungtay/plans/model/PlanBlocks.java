package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.plans.model.MissingField.Reason;

/** The fields that stand alone in a line and become several: lists and tables. */
final class PlanBlocks {

    private static final Set<String> NAMES = Set.of("cac_chi_tieu", "cac_du_an", "phan_cong", "bao_cao", "bang");

    private PlanBlocks() {}

    static boolean knows(FieldCall call) {
        return NAMES.contains(call.name());
    }

    static Filled<List<Block>> of(FieldCall call, PlanFigures figures, PlanText text, TargetFields targets) {
        return switch (call.name()) {
            case "cac_chi_tieu" -> targets.all(call);
            case "cac_du_an" -> of(PartWords.of(figures), Reason.NO_PARTS);
            case "phan_cong" -> of(DutySentences.byOrganisation(text.lines(TextPart.DUTY)), Reason.NO_DUTIES);
            case "bao_cao" -> of(DutySentences.reports(text.lines(TextPart.REPORT)), Reason.NO_REPORTS);
            case "bang" -> table(call, figures);
            default -> new Filled.Missing<>(Reason.UNKNOWN);
        };
    }

    private static Filled<List<Block>> of(List<Block> blocks, Reason ifEmpty) {
        return blocks.isEmpty() ? new Filled.Missing<>(ifEmpty) : new Filled.Done<>(blocks);
    }

    private static Filled<List<Block>> table(FieldCall call, PlanFigures figures) {
        return switch (call.word(0).orElse("")) {
            case "kinh_phi" -> money(figures);
            case "giao_chi_tieu" -> quotas(figures);
            default -> new Filled.Missing<>(Reason.BAD_WORD);
        };
    }

    /** With a note where rounded figures do not add up, and where amounts are not known. */
    static Filled<List<Block>> money(PlanFigures figures) {
        if (figures.budget().isEmpty() || figures.budget().get().rows().isEmpty()) return new Filled.Missing<>(Reason.NO_BUDGET);
        var money = PlanMoney.of(figures.budget().get());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Figures(PlanTables.money(money), new FigureOrigin.OfMoney(Optional.empty())));
        if (money.isRounded()) {
            blocks.add(Block.paragraph("Ghi chú: số liệu được làm tròn khi in; số cộng là số cộng chính xác rồi mới làm tròn."));
        }
        var unknown = money.table().total().sums().unknown();
        if (unknown > 0) {
            blocks.add(Block.paragraph("Ghi chú: chưa gồm " + unknown + " khoản chưa xác định được số tiền."));
        }
        return new Filled.Done<>(blocks);
    }

    static Filled<List<Block>> quotas(PlanFigures figures) {
        if (figures.quotas().isEmpty()) return new Filled.Missing<>(Reason.NO_QUOTAS);
        return table(PlanTables.quotas(figures.quotas(), figures.years().to()), new FigureOrigin.OfQuotas());
    }

    private static Filled<List<Block>> results(PlanFigures figures) {
        return figures.results()
                .filter(it -> !it.rows().isEmpty())
                .map(it -> table(PlanTables.results(it), new FigureOrigin.OfTargets()))
                .orElseGet(() -> new Filled.Missing<>(Reason.NO_TARGETS));
    }

    private static Filled<List<Block>> duties(List<DutyLine> lines) {
        if (lines.isEmpty()) return new Filled.Missing<>(Reason.NO_DUTIES);
        return new Filled.Done<>(List.of(new Block.Figures(PlanTables.duties(lines))));
    }

    private static Filled<List<Block>> table(PaperTable table, FigureOrigin origin) {
        return new Filled.Done<>(List.of(new Block.Figures(table, origin)));
    }

    /** The body of an annex. */
    static Filled<List<Block>> annex(AnnexKind kind, PlanFigures figures, PlanText text) {
        return switch (kind) {
            case KINH_PHI -> money(figures);
            case GIAO_CHI_TIEU -> quotas(figures);
            case KET_QUA -> results(figures);
            case PHAN_CONG -> duties(DutyLine.of(text, figures));
            case VAN_BAN -> new Filled.Done<>(List.of(Block.paragraph("(Có văn bản kèm theo.)")));
        };
    }
}
