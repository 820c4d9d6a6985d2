package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.registry.model.TargetGroup.Part;
import vn.chungtay.registry.store.GivenTargetGroups;

/** No word of a plan that names somebody goes unread: it leads to people, or the page says why it cannot. */
@Requirement("HHD-02")
class TargetGroupsTest {

    /** What stands between those whom a sentence names. */
    private static final Pattern CONNECTING = Pattern.compile(
            "(?iu)[ ;,.]*((ưu tiên|hỗ trợ|tạo điều kiện để|trong đó|và|khác|chủ trì thực hiện|(trên địa bàn|trên phạm vi)"
                    + " (toàn )?(huyện|thị xã|tỉnh)|\\(nếu có\\)|được tham gia thực hiện mô hình, dự án giảm nghèo)[ ;,.]*)*");

    private final List<TargetGroup> groups = GivenTargetGroups.groups();

    @Test
    void every_group_of_the_four_plans_is_there_in_the_words_of_the_plan() {
        assertThat(groups).hasSameSizeAs(GivenTargetGroups.sentences());
        assertThat(groups.stream().map(TargetGroup::text)).containsExactlyElementsOf(GivenTargetGroups.sentences());
    }

    @Test
    void no_word_that_names_somebody_is_left_over() {
        var left = groups.stream()
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.target() == null && it.reason() == null)
                .map(Part::words)
                .filter(it -> !CONNECTING.matcher(it).matches());

        assertThat(left).isEmpty();
    }

    @Test
    void every_group_leads_to_somebody_or_says_why_not() {
        assertThat(groups).allSatisfy(group -> assertThat(group.parts())
                .anyMatch(it -> it.target() != null || it.reason() != null));
        assertThat(targets()).containsAll(List.of(Target.values()));
    }

    @Test
    void the_longest_words_are_meant_and_a_word_inside_another_is_none() {
        var phrases = new TargetPhrases(List.of(
                new Part("hộ nghèo", Target.POOR_HOUSEHOLDS, null), new Part("phụ nữ thuộc hộ nghèo", Target.WOMEN_OF_POOR, null)));

        assertThat(phrases.parts("Phụ nữ thuộc hộ nghèo; hộ nghèong và hộ nghèo"))
                .containsExactly(
                        new Part("Phụ nữ thuộc hộ nghèo", Target.WOMEN_OF_POOR, null),
                        new Part("; hộ nghèong và ", null, null),
                        new Part("hộ nghèo", Target.POOR_HOUSEHOLDS, null));
    }

    private Stream<Target> targets() {
        return groups.stream().flatMap(it -> it.parts().stream()).map(Part::target).filter(java.util.Objects::nonNull).distinct();
    }
}
