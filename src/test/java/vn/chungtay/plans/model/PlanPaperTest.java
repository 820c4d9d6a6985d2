package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.plans.model.MissingField.Reason;
import vn.chungtay.plans.model.PlanFigures.Share;
import vn.chungtay.programme.SourceTier;

class PlanPaperTest {

    private static final IssuingBody DISTRICT = IssuingBody.committee("huyện Võ Nhai", Optional.empty());

    private PlanText text = PlanText.empty().with(TextPart.SECTION, List.of(List.of("I. MỤC ĐÍCH", "1. Mục đích\n- Giảm nghèo.")));

    private Composed compose(Head head, PlanFigures figures) {
        var source = new PlanSource(DISTRICT, GivenFigures.version(head), text, FilledText.of(text, figures), 2024);
        return PlanPaper.compose(source, (subject, issuer) -> "Trên đây là Kế hoạch " + subject + " của " + issuer);
    }

    private OfficialPaper whole(PlanForm form, PlanFigures figures) {
        return ((Composed.Whole) compose(GivenFigures.head(form), figures)).paper();
    }

    private static PlanFigures figures() {
        var given = new GivenFigures().money(GivenBudgets.of("DA1", SourceTier.CENTRAL, 100L));
        given.target("IND-01", "Giảm 3,58%", "3,58%");
        given.quota(GivenFigures.quotaLine("Bình Long", false, 1_000, new Share(200, 30), new Share(100, 10)));
        return given.made();
    }

    @Test
    @Requirement({"DOC-01", "DOC-02", "DOC-10"})
    void a_plan_has_its_head_without_number_its_subject_and_one_closing_sentence() {
        var paper = whole(PlanForm.PLAN, figures());

        assertThat(paper.kind()).isEqualTo(PaperKind.KE_HOACH);
        assertThat(paper.number().text()).endsWith("/KH-UBND").doesNotContainPattern("\\d");
        assertThat(paper.placed().text()).startsWith("Võ Nhai, ngày").endsWith("năm 2024");
        assertThat(paper.subject()).isEqualTo("Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024");
        assertThat(paper.body().getLast()).isEqualTo(Block.paragraph("Trên đây là Kế hoạch "
                + "thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 của Ủy ban nhân dân huyện Võ Nhai"));
        assertThat(paper.body()).filteredOn(Block.Section.class::isInstance).singleElement()
                .isEqualTo(Block.section("MỤC ĐÍCH", Block.heading("Mục đích", Block.bullet("Giảm nghèo."))));
    }

    @Test
    @Requirement("PLN-18")
    void a_decision_has_articles_and_encloses_the_plan_and_its_annexes() {
        text = text.with(TextPart.ARTICLE, List.of(List.of("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm {{nam}}."),
                        List.of("Phòng Kinh tế:\na) theo dõi;\nb) tổng hợp."), List.of("Quyết định có hiệu lực từ ngày ký.")))
                .with(TextPart.ANNEX, List.of(List.of("KINH_PHI", "Kinh phí năm {{nam}}"), List.of("GIAO_CHI_TIEU", "Giao chỉ tiêu"),
                        List.of("KET_QUA", "Tổng hợp chỉ tiêu")));

        var paper = whole(PlanForm.DECISION_AND_PLAN, figures());

        assertThat(paper.kind()).isEqualTo(PaperKind.QUYET_DINH);
        assertThat(paper.subject()).startsWith("Ban hành Kế hoạch thực hiện Chương trình");
        assertThat(paper.authority()).contains("Ủy ban nhân dân huyện Võ Nhai");
        assertThat(paper.body()).containsExactly(
                Block.article("Ban hành kèm theo Quyết định này Kế hoạch năm 2024."),
                Block.article("Phòng Kinh tế:", Block.letter("theo dõi;"), Block.letter("tổng hợp.")),
                Block.article("Quyết định có hiệu lực từ ngày ký."));
        assertThat(paper.annexes()).extracting(Annex::key).containsExactly("KE_HOACH", "KINH_PHI", "GIAO_CHI_TIEU", "KET_QUA");
        assertThat(paper.annexes().getFirst().enclosed()).contains(PaperKind.KE_HOACH);
        assertThat(paper.annexes()).extracting(Annex::title).contains("Kinh phí năm 2024");
        assertThat(paper.annexes()).filteredOn(Annex::wide).extracting(Annex::key).containsExactly("GIAO_CHI_TIEU");
        assertThat(paper.unnamedAnnexes()).isEmpty();
    }

    @Test
    @Requirement("DOC-07")
    void an_annex_that_no_sentence_names_is_named_at_the_end_and_a_named_one_is_not_named_again() {
        text = text.with(TextPart.ANNEX, List.of(List.of("KINH_PHI", "Kinh phí"), List.of("KET_QUA", "Tổng hợp")));
        assertThat(whole(PlanForm.PLAN, figures()).unnamedAnnexes()).isEmpty();

        text = text.with(TextPart.SECTION, List.of(List.of("KINH PHÍ", "Xem {{phu_luc KINH_PHI}} và {{phu_luc KET_QUA}}.")));
        assertThat(whole(PlanForm.PLAN, figures()).body()).doesNotContain(Block.paragraph("Kèm theo Kế hoạch này:"));
    }

    @Test
    void as_many_targets_stand_in_the_text_as_in_the_annex() {
        text = text.with(TextPart.SECTION, List.of(List.of("MỤC TIÊU", "{{cac_chi_tieu}}")))
                .with(TextPart.ANNEX, List.of(List.of("KET_QUA", "Tổng hợp")));
        var given = new GivenFigures();
        for (var number = 1; number <= 9; number++) given.target("IND-0" + number, "Chỉ tiêu " + number + " là " + number + "%", number + "%");

        var paper = whole(PlanForm.PLAN, given.made());

        var section = (Block.Section) paper.body().stream().filter(Block.Section.class::isInstance).findFirst().orElseThrow();
        var table = ((Block.Figures) paper.annexes().getFirst().body().getFirst()).table();
        assertThat(section.parts()).hasSameSizeAs(table.rows()).hasSize(9);
    }

    @Test
    void every_open_field_is_told_at_once_with_its_place() {
        text = text.with(TextPart.SECTION, List.of(List.of("MỤC ĐÍCH", "Không có trường."), List.of("KINH PHÍ", "{{kinh_phi}} và {{so_lieu ho}}")))
                .with(TextPart.ANNEX, List.of(List.of("KET_QUA", "Tổng hợp"), List.of("KINH_PHI", "Kinh phí")));

        assertThat(compose(GivenFigures.head(PlanForm.PLAN), PlanFigures.none(new Years(2024, 2024), "huyện Võ Nhai")))
                .isEqualTo(new Composed.Incomplete(List.of(
                        new MissingField(TextPart.SECTION, 2, "kinh_phi", Reason.NO_BUDGET),
                        new MissingField(TextPart.SECTION, 2, "so_lieu ho", Reason.NO_COUNTS),
                        new MissingField(TextPart.ANNEX, 1, "KET_QUA", Reason.NO_TARGETS),
                        new MissingField(TextPart.ANNEX, 2, "KINH_PHI", Reason.NO_BUDGET))));
    }

    @Test
    @Requirement("DOC-03")
    void bases_are_those_written_and_the_plans_above_that_are_not_among_them() {
        text = text.with(TextPart.BASIS, List.of(List.of("Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022;"),
                        List.of("Căn cứ Kế hoạch số 10/KH-UBND ngày 01/3/2024.")))
                .with(TextPart.PARENT, List.of(
                        List.of("UPPER_YEAR", "10/KH-UBND", "01/3/2024", "Kế hoạch của UBND tỉnh"),
                        List.of("OWN_PERIOD", "148/KH-UBND", "30/6/2022", "Kế hoạch giảm nghèo giai đoạn 2021-2025"),
                        List.of("NATIONAL", "", "", "Chương trình mục tiêu quốc gia giảm nghèo bền vững")));

        assertThat(whole(PlanForm.PLAN, figures()).bases()).containsExactly(
                "Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022",
                "Căn cứ Kế hoạch số 10/KH-UBND ngày 01/3/2024",
                "Căn cứ Kế hoạch số 148/KH-UBND ngày 30/6/2022 giảm nghèo giai đoạn 2021-2025",
                "Căn cứ Chương trình mục tiêu quốc gia giảm nghèo bền vững");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TM | Chủ tịch | TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH",
        "KT | Phó Chủ tịch | TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;PHÓ CHỦ TỊCH",
        "TL | Chánh Văn phòng | TL. CHỦ TỊCH;CHÁNH VĂN PHÒNG",
        "TUQ | Trưởng phòng | TUQ. CHỦ TỊCH;TRƯỞNG PHÒNG",
        "NONE | Bộ trưởng | BỘ TRƯỞNG"
    })
    @Requirement("DOC-05")
    void the_signature_says_by_which_power(Capacity capacity, String position, String lines) {
        var head = new Head(PlanForm.PLAN, "Kế hoạch năm 2024", "", "Võ Nhai", null, capacity, position, "Dương Văn Mẫu");
        var paper = ((Composed.Whole) compose(head, figures())).paper();

        assertThat(paper.signatures().getFirst().lines()).containsExactly(lines.split(";"));
        assertThat(paper.signatures().getFirst().name()).isEqualTo("Dương Văn Mẫu");
    }

    @Test
    @Requirement("DOC-06")
    void the_archive_stands_last_among_the_recipients() {
        text = text.with(TextPart.RECIPIENT, List.of(List.of("- Lưu: VT, KT."), List.of("UBND tỉnh (thay b/c);"), List.of("Các phòng")));

        assertThat(whole(PlanForm.PLAN, figures()).recipients().lines())
                .containsExactly("- UBND tỉnh (thay b/c);", "- Các phòng;", "- Lưu: VT, KT.");
        text = text.with(TextPart.RECIPIENT, List.of());
        assertThat(whole(PlanForm.PLAN, figures()).recipients().lines()).containsExactly("- Lưu: VT.");
    }

    @Test
    void a_commune_has_the_committee_above_over_its_own() {
        assertThat(IssuingBody.committee("xã Bình Yên", Optional.of("tỉnh Thái Nguyên")).issuer().superior())
                .contains("Ủy ban nhân dân tỉnh Thái Nguyên");
        assertThat(DISTRICT.issuer().superior()).isEmpty();
        assertThat(IssuingBody.agency("Bộ Nông nghiệp và Môi trường").symbolOf(PaperKind.KE_HOACH)).isEqualTo("KH");
    }

    @Test
    void the_same_paper_has_the_same_fingerprint_and_any_figure_changes_it() {
        var paper = whole(PlanForm.PLAN, figures());
        text = text.with(TextPart.ANNEX, List.of(List.of("KINH_PHI", "Kinh phí")));
        var one = whole(PlanForm.PLAN, figures());
        var other = whole(PlanForm.PLAN, new GivenFigures().money(GivenBudgets.of("DA1", SourceTier.CENTRAL, 101L)).made());

        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(whole(PlanForm.PLAN, figures()))).matches("[0-9a-f]{64}");
        assertThat(List.of(Fingerprint.of(paper), Fingerprint.of(one), Fingerprint.of(other))).doesNotHaveDuplicates();
    }

    @Test
    @Requirement("DOC-08")
    void quotas_have_four_levels_of_headings_thirteen_figures_and_sums_of_their_groups() {
        var lines = List.of(
                GivenFigures.quotaLine("Đình Cả", true, 1_000, new Share(100, 20), new Share(50, 5)),
                GivenFigures.quotaLine("Bình Long", false, 3_000, new Share(600, 90), new Share(300, 30)));

        var table = PlanTables.quotas(lines, 2024);

        assertThat(table.numberRow()).isTrue();
        assertThat(table.columns()).filteredOn(it -> it.kind() == vn.chungtay.documents.paper.PaperTable.Kind.FIGURES).hasSize(13);
        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().getLast().cells()).extracting(vn.chungtay.documents.paper.Cell::content)
                .startsWith(new vn.chungtay.documents.paper.Cell.Text("Tổng cộng"))
                .contains(new vn.chungtay.documents.paper.Cell.Figure(new java.math.BigDecimal("4000")));
    }
}
