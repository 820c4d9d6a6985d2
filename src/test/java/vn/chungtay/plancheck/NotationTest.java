package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chungtay.Requirement;
import vn.chungtay.documents.DocumentText;

/** Plans whose numbers are written as foreign spreadsheets or other offices write them. */
class NotationTest {

    private static final Pattern NUMBER = Pattern.compile("(?<=^|\\t)\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?(?=\\t|$)");

    @Property(tries = 40)
    @Requirement("DAT-08")
    void a_right_plan_in_english_notation_has_no_error(@ForAll long seed) {
        assertThat(Given.errors(english(new RightPlan(seed).dotted().text()))).isEmpty();
    }

    @Property(tries = 40)
    @Requirement("DAT-08")
    void a_right_plan_with_blanks_in_its_numbers_has_no_error(@ForAll long seed) {
        assertThat(Given.errors(spaced(new RightPlan(seed).dotted().text()))).isEmpty();
    }

    @Property(tries = 40)
    @Requirement("DAT-08")
    void a_wrong_figure_is_shown_as_it_is_printed(@ForAll long seed) {
        var plan = new RightPlan(seed).dotted();
        var cell = plan.quotaCells().get(new Random(seed).nextInt(plan.quotaCells().size()));
        var right = plan.printed(cell);
        var wrong = (right.charAt(0) == '9' ? "1" : "9") + right.substring(1);

        assertThat(Given.errors(english(plan.with(cell, wrong)))).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(cell.line());
            assertThat(error.printed()).isEqualTo(english(wrong));
            assertThat(error.expected()).isEqualTo(english(right));
        });
    }

    private static String english(DocumentText text) {
        return text.lines().stream().map(line -> english(line.text())).collect(Collectors.joining("\n"));
    }

    private static String english(String text) {
        return NUMBER.matcher(text).replaceAll(match -> match.group().replace('.', '_').replace(',', '.').replace('_', ','));
    }

    private static String spaced(DocumentText text) {
        return text.lines().stream()
                .map(line -> NUMBER.matcher(line.text()).replaceAll(match -> match.group().replace('.', ' ')))
                .collect(Collectors.joining("\n"));
    }
}
