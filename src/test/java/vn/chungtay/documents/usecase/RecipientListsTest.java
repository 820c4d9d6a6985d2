package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.RecipientLists;
import vn.chungtay.documents.StandardSentences;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PlanSection;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Forbidden;

@StoryTest
class RecipientListsTest {

    @Autowired
    private RecipientLists lists;

    @Autowired
    private StandardSentences sentences;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Test
    @Requirement("DOC-06")
    void a_unit_keeps_a_list_for_each_kind_of_paper_and_begins_with_one_that_a_plan_had() {
        var commune = units.commune("Xã gửi");
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var examples = users.as(officer, () -> lists.examples(UnitLevel.COMMUNE));
        assertThat(examples).hasSize(2).allSatisfy(it -> assertThat(it.lines().getLast()).startsWith("- Lưu: VT"));
        assertThat(examples).anySatisfy(it -> assertThat(it.names()).contains("TT. Đảng ủy xã (thay b/c)"));

        users.runAs(officer, () -> lists.keep(commune, PaperKind.KE_HOACH, examples.getFirst()));
        users.runAs(officer, () -> lists.keep(commune, PaperKind.KE_HOACH, new Recipients(List.of("Các thôn"), "VT")));

        assertThat(users.as(officer, () -> lists.of(commune, PaperKind.KE_HOACH))).contains(new Recipients(List.of("Các thôn"), "VT"));
        assertThat(users.as(officer, () -> lists.of(commune, PaperKind.BAO_CAO))).isEmpty();
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        assertThatThrownBy(() -> users.runAs(stranger, () -> lists.keep(commune, PaperKind.KE_HOACH, examples.getFirst())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("DOC-10")
    void the_closing_sentence_names_the_paper_and_leaves_the_mark_to_the_composition() {
        assertThat(sentences.closing(PaperKind.KE_HOACH, "giảm nghèo năm 2024", "Ủy ban nhân dân huyện Võ Nhai"))
                .startsWith("Trên đây là Kế hoạch giảm nghèo năm 2024 của Ủy ban nhân dân huyện Võ Nhai.")
                .doesNotContain("./.");
    }

    @Test
    @Requirement("DOC-13")
    void usual_sections_that_are_missing_are_told() {
        assertThat(PlanSection.missingAmong(List.of("MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU", "CÁC DỰ ÁN CỦA CHƯƠNG TRÌNH", "KINH PHÍ THỰC HIỆN", "TỔ CHỨC THỰC HIỆN")))
                .containsExactly(PlanSection.SOLUTIONS, PlanSection.REPORTING);
        assertThat(PlanSection.missingAmong(List.of())).containsExactly(PlanSection.values());
    }
}
