package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files without end: what is too large to be compared is said, all else is checked, and the work grows with the length. */
@Isolated
class ReachTest {

    private static final String WRONG = "Đào tạo 150 lao động, trong đó nữ 90 người, chiếm 40%.";
    private static final String HEAD = "Trong tổng số hộ của xã nêu trên, việc rà soát được làm đúng quy trình. ";
    private static final long SEED = 5;

    /** Texts of any length, each of a kind that would take a rule that compares everything with everything very long. */
    enum Strange {
        FIGURES_IN_A_PARAGRAPH(200, n -> repeated(n, "", at -> "Thôn " + at + " có " + (10 + at % 700) + " hộ nghèo, chiếm " + at % 60 + ",25%, giảm " + at % 40 + " hộ so với năm 2023. ")),
        PARTS_OF_A_SENTENCE(300, n -> repeated(n, "", at -> (at % 100 == 0 ? ". Giảm 45.231 hộ nghèo, trong đó: " : "") + "xã " + at + " " + (1 + at % 900) + " hộ, ")),
        NORMS(150, n -> repeated(n, "", at -> "Mỗi hộ " + (1 + at % 90) + " triệu đồng cho " + (1 + at % 70) + " hộ, bình quân 4,2 người/hộ" + (at % 40 == 0 ? ". " : ", "))),
        LEADS(250, n -> repeated(n, "", at -> "\n" + (at / 50 + 1) + "." + (at % 50 + 1) + ". Sở Lao động chủ trì thực hiện Dự án " + (at % 7 + 1) + " trước ngày 15/11/2024.")),
        ONE_TABLE(500, n -> "TT\tXã\tTổng số hộ\tHộ nghèo đầu năm\tHộ thoát nghèo\tHộ nghèo cuối năm\n" + rows(n, "Xã ")),
        TABLES(400, n -> IntStream.range(0, n / 40).mapToObj(at -> "\nBiểu " + at + "\nTT\tXã\tTổng số hộ\tHộ nghèo đầu năm\tHộ thoát nghèo\tHộ nghèo cuối năm\n" + rows(40, "Xã " + at + "-")).reduce("", String::concat));

        private final int size;
        private final IntFunction<String> text;

        Strange(int size, IntFunction<String> text) {
            this.size = size;
            this.text = text;
        }
    }

    private static String repeated(int times, String before, IntFunction<String> piece) {
        var text = new StringBuilder(before);
        for (var at = 0; at < times; at++) text.append(piece.apply(at));
        return text.toString();
    }

    private static String rows(int count, String name) {
        var random = new Random(SEED);
        var text = new StringBuilder();
        for (var at = 0; at < count; at++) {
            var poor = random.nextInt(200);
            var cut = random.nextInt(poor + 1);
            text.append(at + 1).append('\t').append(name).append(at).append('\t').append(poor + random.nextInt(900)).append('\t').append(poor).append('\t').append(cut).append('\t').append(poor - cut).append('\n');
        }
        return text.toString();
    }

    /** Linear work grows fourfold, what compares each with each sixteenfold. */
    @ParameterizedTest
    @EnumSource(Strange.class)
    void four_times_the_text_is_far_from_sixteen_times_the_work(Strange kind) {
        work(kind, kind.size);

        assertThat((double) work(kind, 4 * kind.size) / work(kind, kind.size)).isLessThan(8);
    }

    /** The least processor time of two runs of this thread; other work on the machine is not counted. */
    private static long work(Strange kind, int size) {
        var text = Given.plan("KẾ HOẠCH\nGiảm nghèo năm 2024\nI. MỤC TIÊU\n" + kind.text.apply(size));
        var threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 2).mapToLong(run -> {
            var from = threads.getCurrentThreadCpuTime();
            new PlanChecker().check(text);
            return threads.getCurrentThreadCpuTime() - from;
        }).min().orElseThrow();
    }

    @Test
    void a_paragraph_of_ten_thousand_figures_is_checked_sentence_by_sentence_and_says_so() {
        var paragraph = repeated(5_000, "", at -> "Nhóm " + at + " gồm " + (2 + at % 7) + " mô hình. ") + WRONG + " " + repeated(100, "", at -> "Tổ " + at + " có 3 mô hình. ");

        var found = new PlanChecker().check(Given.plan("I. MỘT\n" + paragraph));

        assertThat(found).filteredOn(it -> it.gravity() == Gravity.ERROR).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(2);
            assertThat(error.reason().toString()).contains("40%");
        });
        assertThat(unchecked(found)).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo(new Place(2, paragraph.substring(0, 60)));
            assertThat(it.reason().key()).isEqualTo("plancheck.reach.paragraph");
        });
    }

    @Test
    void a_sentence_without_end_is_not_checked_and_says_where_while_those_beside_it_are() {
        var endless = repeated(10_000, "Gồm", at -> " tổ " + at + " có " + at % 9 + " hộ,");

        var found = new PlanChecker().check(Given.plan("I. MỘT\n" + HEAD + WRONG + " " + endless + "\n" + WRONG));

        assertThat(found).filteredOn(it -> it.gravity() == Gravity.ERROR).extracting(it -> it.place().line()).containsExactly(2, 3);
        assertThat(unchecked(found)).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo(new Place(2, endless.substring(0, 60)));
            assertThat(it.reason().key()).isEqualTo("plancheck.reach.sentence");
            assertThat(it.reason().arguments()).contains("20.000", "300");
        });
    }

    @Test
    void a_table_too_wide_is_not_checked_and_says_so_while_the_next_one_is() {
        var wide = "TT\tXã" + "\tSố hộ".repeat(100) + "\n1\tXã A" + "\t7".repeat(100);
        var table = "\nBiểu 2\nTT\tXã\tTổng số hộ\tHộ nghèo\n1\tXã A\t120\t17\n2\tXã B\t130\t13\n3\tXã C\t150\t15\n\tTổng cộng\t400\t54";

        var found = new PlanChecker().check(Given.plan("I. MỘT\n" + wide + table));

        assertThat(unchecked(found)).singleElement().satisfies(it -> {
            assertThat(it.place().line()).isEqualTo(2);
            assertThat(it.reason().arguments()).containsExactly("102", "80");
        });
        assertThat(found).filteredOn(it -> it.gravity() == Gravity.ERROR).singleElement().satisfies(it -> assertThat(it.reason().toString()).contains("45"));
    }

    @Test
    void of_more_lines_than_can_be_checked_the_first_that_is_not_is_named() {
        var found = new PlanChecker().check(Given.plan("- Đạt.\n".repeat(50_001)));

        assertThat(unchecked(found)).singleElement().satisfies(it -> assertThat(it.place().line()).isEqualTo(50_001));
    }

    @Test
    void a_plan_as_officials_write_them_is_read_whole() {
        assertThat(unchecked(new PlanChecker().check(Given.plan("I. MỘT\n" + WRONG + " " + HEAD.repeat(40))))).isEmpty();
    }

    private static List<Finding> unchecked(List<Finding> found) {
        return found.stream().filter(it -> it.kind() == FindingKind.NOT_CHECKED).toList();
    }
}
