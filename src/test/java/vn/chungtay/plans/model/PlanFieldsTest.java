package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.programme.SourceTier.CENTRAL;
import static vn.chungtay.programme.SourceTier.DISTRICT;
import static vn.chungtay.programme.SourceTier.PROVINCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.plans.model.MissingField.Reason;
import vn.chungtay.targets.TargetId;

class PlanFieldsTest {

    private final GivenFigures given = new GivenFigures();

    private String written(String typed) {
        var writer = writer(PlanText.empty());
        var text = writer.plain(typed);
        assertThat(writer.missing()).isEmpty();
        return text;
    }

    private FieldWriter writer(PlanText text) {
        return new FieldWriter(given.made(), text, Set.of("KINH_PHI")).at(TextPart.SECTION, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{kinh_phi}} | 3.160 triệu đồng",
        "{{kinh_phi trung_uong}} | 2.800 triệu đồng",
        "{{kinh_phi dia_phuong}} | 360 triệu đồng",
        "{{kinh_phi DA1}} | 3.100 triệu đồng",
        "{{kinh_phi DA3-TDA2}} | 60 triệu đồng",
        "{{ kinh_phi  DA1   tinh }} | 200 triệu đồng",
        "{{kinh_phi DA1 huyen}} | 100 triệu đồng",
        "{{kinh_phi DA1 tin_dung}} | 0 triệu đồng"
    })
    void money_is_taken_from_the_budget(String field, String printed) {
        given.money(
                GivenBudgets.of("DA1", CENTRAL, 2_800L), GivenBudgets.of("DA1", PROVINCE, 200L),
                GivenBudgets.of("DA1", DISTRICT, 100L), GivenBudgets.of("DA3-TDA2", DISTRICT, 60L));

        assertThat(written("Kinh phí là " + field + ".")).isEqualTo("Kinh phí là " + printed + ".");
    }

    @Test
    void money_of_unknown_amount_makes_the_whole_a_minimum() {
        given.money(GivenBudgets.of("DA1", CENTRAL, 5_476L), GivenBudgets.of("DA2", CENTRAL, null));

        assertThat(written("{{kinh_phi}}")).isEqualTo("ít nhất 5.476 triệu đồng");
        assertThat(reasons("{{kinh_phi DA2}}")).containsExactly(Reason.AMOUNT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ho | 17.881", "khau | 71.524", "ho_ngheo | 2.156", "ho_can_ngheo | 1.478",
        "ty_le_ngheo | 12,06%", "ty_le_can_ngheo | 8,27%", "ty_le_ngheo_da_chieu | 20,32%"
    })
    void counts_are_those_of_the_register(String what, String printed) {
        given.counts(17_881, 2_156, 1_478);

        assertThat(written("{{so_lieu " + what + "}}")).isEqualTo(printed);
    }

    @Test
    @Requirement("TGT-23")
    void a_target_is_written_as_it_is_kept_and_changes_text_and_annex_together() {
        for (var percent : List.of("90%", "94%")) {
            var figures = new GivenFigures();
            figures.target("IND-13", "Ít nhất " + percent + " hộ nghèo được tiếp cận dịch vụ viễn thông.", "ít nhất " + percent);
            var made = figures.made();

            var text = new FieldWriter(made, PlanText.empty(), Set.of()).plain("Phấn đấu {{chi_tieu IND-13}}; số là {{chi_tieu IND-13 so}}.");
            var annex = PlanTables.results(made.results().orElseThrow()).rows().getFirst().cells().getLast();

            assertThat(text).isEqualTo("Phấn đấu Ít nhất %s hộ nghèo được tiếp cận dịch vụ viễn thông; số là ít nhất %s.".formatted(percent, percent));
            assertThat(annex).isEqualTo(vn.chungtay.documents.paper.Cell.of("ít nhất " + percent));
        }
    }

    @Test
    void all_targets_stand_as_bullets_with_their_parts_below_and_can_be_chosen_by_component() {
        var whole = given.target("IND-20", "Hỗ trợ 54 hộ làm nhà.", "54", 2024, "DA5", Optional.empty());
        var part = given.target("IND-20", "xây mới 30 hộ", "30", 2024, "DA5", Optional.of(whole));
        var poor = given.target("IND-01", "Giảm 3,58% tỷ lệ hộ nghèo", "3,58%", 2024, "DA3-TDA1", Optional.empty());
        var later = given.target("IND-01", "Đến 2025 còn 8%", "8%", 2025, "DA3-TDA1", Optional.empty());

        assertThat(writer(PlanText.empty()).blocks("{{cac_chi_tieu}}")).containsExactly(
                bullet("Hỗ trợ 54 hộ làm nhà", whole, ", trong đó:", bullet("xây mới 30 hộ", part, ".")),
                bullet("Giảm 3,58% tỷ lệ hộ nghèo", poor, "."),
                bullet("Đến 2025 còn 8%", later, "."));
        assertThat(writer(PlanText.empty()).blocks("{{cac_chi_tieu DA3}}")).hasSize(2);
        assertThat(writer(PlanText.empty()).blocks("{{cac_chi_tieu giai_doan}}")).containsExactly(bullet("Đến 2025 còn 8%", later, "."));
        assertThat(writer(PlanText.empty()).blocks("{{cac_chi_tieu nam}}")).hasSize(2);
        assertThat(written("{{chi_tieu IND-01}}")).isEqualTo("Giảm 3,58% tỷ lệ hộ nghèo");
    }

    private static Block bullet(String words, TargetId target, String end, Block... parts) {
        return new Block.Bullet(new Words(List.of(new Words.Taken(words, new FigureOrigin.OfTarget(target)))).and(end), List.of(parts));
    }

    @Test
    void the_year_is_a_field_so_that_next_years_text_says_next_year() {
        assertThat(written("Kế hoạch năm {{nam}} của {{don_vi}}, kết quả năm {{nam_truoc}}"))
                .isEqualTo("Kế hoạch năm 2024 của huyện Võ Nhai, kết quả năm 2023");
    }

    @Test
    void an_annex_is_named_by_what_it_shows() {
        assertThat(writer(PlanText.empty()).words("Chi tiết tại {{phu_luc KINH_PHI}}."))
                .isEqualTo(Words.of("Chi tiết tại ").and(new Words.AnnexNumber("KINH_PHI")).and("."));
    }

    @Test
    void duties_and_reports_become_sentences() {
        var text = PlanText.empty()
                .with(TextPart.DUTY, List.of(
                        List.of("Phòng Kinh tế", "LEAD", "- Theo dõi chung;\n- Tổng hợp.", ""),
                        List.of("Phòng Y tế", "COORDINATE", "Cân đo trẻ em.", "DA3-TDA2"),
                        List.of("Phòng Kinh tế", "JOINT_LEAD", "Dạy nghề.", "DA4-TDA1")))
                .with(TextPart.REPORT, List.of(
                        List.of("Các phòng", "UBND huyện", "Phòng Kinh tế", "trước ngày 20 hằng tháng"),
                        List.of("UBND xã", "UBND huyện", "", "trước ngày 15/12")));

        assertThat(writer(text).blocks("{{phan_cong}}")).containsExactly(
                Block.heading("Phòng Kinh tế", Block.bullet("Theo dõi chung;"), Block.bullet("Tổng hợp."), Block.bullet("Đồng chủ trì: Dạy nghề.")),
                Block.heading("Phòng Y tế", Block.bullet("Phối hợp: Cân đo trẻ em.")));
        assertThat(writer(text).blocks("{{bao_cao}}")).containsExactly(
                Block.bullet("Các phòng báo cáo UBND huyện (qua Phòng Kinh tế): trước ngày 20 hằng tháng."),
                Block.bullet("UBND xã báo cáo UBND huyện: trước ngày 15/12."));
    }

    @Test
    void items_of_a_field_go_on_with_the_numbers_of_the_items_before() {
        var text = PlanText.empty().with(TextPart.DUTY, List.of(List.of("Phòng Y tế", "LEAD", "Cân đo.", "")));

        assertThat(writer(text).blocks("1. Chung\n- Làm đúng\n{{phan_cong}}\n2. Xã")).containsExactly(
                Block.heading("Chung", Block.bullet("Làm đúng")),
                Block.heading("Phòng Y tế", Block.bullet("Cân đo.")),
                Block.item("Xã"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{kinh_phj}} | UNKNOWN",
        "{{}} | UNKNOWN",
        "Tổng: {{cac_chi_tieu}} | NOT_ALONE",
        "Tổng: {{kinh_phi | BROKEN",
        "Tổng: kinh_phi}} | BROKEN",
        "{{kinh_phi}} | NO_BUDGET",
        "{{bang kinh_phi}} | NO_BUDGET",
        "{{bang chi_tieu}} | BAD_WORD",
        "{{bang giao_chi_tieu}} | NO_QUOTAS",
        "{{so_lieu ho}} | NO_COUNTS",
        "{{so_lieu nha}} | BAD_WORD",
        "{{chi_tieu}} | BAD_WORD",
        "{{chi_tieu IND-01}} | NO_TARGETS",
        "{{cac_chi_tieu}} | NO_TARGETS",
        "{{cac_du_an}} | NO_PARTS",
        "{{phan_cong}} | NO_DUTIES",
        "{{bao_cao}} | NO_REPORTS",
        "{{phu_luc KET_QUA}} | NO_ANNEX"
    })
    void what_cannot_be_filled_is_told_with_its_place(String typed, Reason reason) {
        var writer = writer(PlanText.empty());
        writer.blocks("Một dòng.\n" + typed);

        assertThat(writer.missing()).singleElement().satisfies(it -> {
            assertThat(it.part()).isEqualTo(TextPart.SECTION);
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{kinh_phi DA2}} | NO_SUCH_MONEY",
        "{{kinh_phi trungương}} | BAD_WORD",
        "{{chi_tieu IND-02}} | NO_SUCH_TARGET",
        "{{chi_tieu IND-01}} | SEVERAL_TARGETS",
        "{{chi_tieu IND-03 chu}} | BAD_WORD",
        "{{chi_tieu IND-03 so}} | BAD_WORD",
        "{{cac_chi_tieu DA7}} | NO_SUCH_TARGET"
    })
    void a_field_beside_figures_that_are_there_is_told_what_is_wrong_with_it(String typed, Reason reason) {
        given.money(GivenBudgets.of("DA1", CENTRAL, 1L));
        given.target("IND-01", "một", "1");
        given.target("IND-01", "hai", "2");
        given.target("IND-03", "không có số", "");

        assertThat(reasons(typed)).containsExactly(reason);
    }

    private List<Reason> reasons(String typed) {
        var writer = writer(PlanText.empty());
        writer.blocks(typed);
        return writer.missing().stream().map(MissingField::reason).toList();
    }
}
