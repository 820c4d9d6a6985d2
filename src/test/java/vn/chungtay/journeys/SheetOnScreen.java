package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills in a sheet of a review as somebody does who sits with a poor family: section by section, what is known of them. */
final class SheetOnScreen {

    private static final int ROUNDS = 3;

    /** By the code of the question; whatever is not here, or does not concern the family, stays as it is. */
    static final Map<String, String> ANSWERS = answers();

    private final Visitor visitor;

    SheetOnScreen(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Until nothing is missing; an answer may raise another question. */
    void fillIn(String address, String picture) {
        for (int round = 0; round < ROUNDS; round++) {
            for (var section : sections(address, round > 0)) fill(section, round == 0 ? picture : "");
        }
        assertThat(sections(address, true)).as("sections in which something is missing").isEmpty();
    }

    private List<String> sections(String address, boolean onlyOpen) {
        visitor.goTo(address);
        var sections = new ArrayList<String>();
        for (var tab : visitor.page().locator("nav.ct-sheet__sections li").all()) {
            if (!onlyOpen || tab.locator("span.ct-sub").count() > 0) sections.add(Objects.requireNonNull(tab.locator("a").getAttribute("href")));
        }
        return sections;
    }

    private void fill(String section, String picture) {
        visitor.goTo(section);
        var fields = visitor.page().locator("main form [name^='q.']").all();
        fields.forEach(SheetOnScreen::answer);
        if (!picture.isEmpty() && section.endsWith("house")) visitor.lookAround(picture);
        visitor.send(visitor.page().locator("button[name=onward]"));
    }

    private static void answer(Locator field) {
        var name = Objects.requireNonNull(field.getAttribute("name"));
        var wanted = ANSWERS.get(name.substring(name.lastIndexOf('.') + 1));
        if (wanted == null || !field.isVisible()) return;
        switch ((String) field.evaluate("it => it.tagName === 'SELECT' ? 'select' : it.type")) {
            case "select" -> field.selectOption(wanted);
            case "radio", "checkbox" -> {
                if (wanted.equals(field.getAttribute("value"))) field.check();
            }
            default -> field.fill(wanted);
        }
    }

    private static Map<String, String> answers() {
        var all = new HashMap<String, String>();
        for (var code : List.of("able", "wanted", "people_complete")) all.put(code, "true");
        for (var code : List.of(
                "stable", "insured", "merit", "allowance", "cared", "uses_internet", "stable_livelihood", "wall", "frame", "roof", "floor", "safe",
                "settled", "disasters", "internet", "telecom_needed", "television", "radio", "phone", "computer", "reached")) {
            all.put(code, "false");
        }
        all.putAll(Map.of("presence", "HERE", "job", "WAGE_WITHOUT_CONTRACT", "attending", "NONE", "finished", "PRIMARY", "training", "NONE",
                "disability", "NONE", "house_state", "TEMPORARY", "floor_area", "7,5", "water", "SURFACE", "latrine", "NONE"));
        all.putAll(Map.of("livelihood", "AGRICULTURE", "farm_land", "500", "income_known_by", "INCOME", "income", "900000",
                "causes", "NO_CAPITAL", "respondent", "Nguyễn Văn An"));
        return Map.copyOf(all);
    }
}
