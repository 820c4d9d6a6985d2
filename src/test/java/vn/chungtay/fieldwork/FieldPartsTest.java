package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists and sections that are drawn a little at a time, in a real browser: nothing is missing, doubled or out of its order. */
@Tag("browser")
class FieldPartsTest {

    private static FieldPage field;

    @BeforeAll
    static void start() throws Exception {
        field = new FieldPage();
    }

    @AfterAll
    static void stop() {
        field.close();
    }

    @Test
    void a_long_list_is_drawn_from_its_top_and_the_last_search_wins() {
        assertThat(done("searched")).isEqualTo(Map.of("first", true, "soon", true, "whole", true));
    }

    @Test
    void what_has_not_changed_in_a_list_stays_where_it_is() {
        assertThat(done("updated")).isEqualTo(Map.of("kept", 49, "more", true, "fewer", true));
    }

    @Test
    void nothing_is_drawn_for_a_page_that_was_left() {
        assertThat(done("left")).isEqualTo(true);
    }

    @Test
    void every_question_that_is_asked_is_drawn_also_what_an_answer_brings_up_and_a_newcomer() {
        assertThat(done("section")).isEqualTo(Map.of(
                "first", true, "early", false, "brought", true, "whole", true, "count", 11 * 4 + 1 + 12, "hidden", true, "newcomer", true));
    }

    @Test
    void what_is_missing_is_told_until_it_is_answered() {
        assertThat(done("told")).isEqualTo(
                Map.of("before", List.of("survey.sheet.missing", true), "after", List.of("", false), "legend", "Sính"));
    }

    private static Object done(String what) {
        return field.tab().evaluate("async (name) => (await import('/test/parts.js'))[name]()", what);
    }
}
