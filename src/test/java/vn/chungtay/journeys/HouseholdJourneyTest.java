package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;

/** Somebody looks for a household of the training world and reads why it is poor. */
@BrowserTest
class HouseholdJourneyTest {

    private static final String POOR = "tr:has(.ct-badge--POOR) th a";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        TrainingWorld.VILLAGE_HEAD + ", phone",
        TrainingWorld.COMMUNE_OFFICER + ", desk",
        TrainingWorld.PROVINCE_OFFICER + ", desk"
    })
    @Requirement("HHD-16")
    void a_name_without_accents_leads_to_the_reason(String who, String screen) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, true)) {
            visitor.signIn(who, TrainingWorld.PASSWORD);
            visitor.lookAround(who + "-home");

            visitor.goTo("/households");
            search(visitor);
            visitor.lookAround(who + "-search");
            visitor.follow(visitor.page().locator(POOR).first());

            seesWhy(visitor);
            visitor.lookAround(who + "-household");
        }
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({TrainingWorld.VILLAGE_HEAD + ", phone", TrainingWorld.COMMUNE_OFFICER + ", desk"})
    @Requirement("HHD-02")
    void the_words_of_a_plan_lead_to_the_people_they_mean(String who, String screen) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, true)) {
            visitor.signIn(who, TrainingWorld.PASSWORD);
            visitor.goTo("/people");
            visitor.lookAround(who + "-people-start");
            visitor.goTo("/people/labour?asOf=2023-12-31");
            visitor.lookAround(who + "-labour");
            visitor.goTo("/people/groups");
            visitor.lookAround(who + "-target-groups");
            visitor.follow(visitor.page().locator("td a[href*='CHILDREN_OF_POOR']").first());
            visitor.lookAround(who + "-people");

            assertThat(visitor.page().locator("h1").textContent()).startsWith("Trẻ em dưới 16 tuổi");
            visitor.follow(visitor.page().locator("tbody th a").first());
            assertThat(visitor.page().url()).contains("/households/");
            visitor.lookAround(who + "-house-card");
        }
    }

    @Test
    @Requirement("SEC-01")
    void an_administrator_looks_after_the_program_and_sees_no_household() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.ADMINISTRATOR, TrainingWorld.PASSWORD);
            visitor.lookAround("quantri-home");
            assertThat(visitor.menu()).contains("/users").doesNotContain("/households");

            visitor.goTo("/poverty?asOf=2023-12-31");
            visitor.lookAround("quantri-poverty");
            assertThat(visitor.goTo("/households")).isEqualTo(403);
        }
    }

    @Test
    void without_scripts_the_way_is_the_same() {
        try (var visitor = Visitor.at(port, Visitor.DESK, false)) {
            visitor.signIn(TrainingWorld.COMMUNE_OFFICER, TrainingWorld.PASSWORD);
            visitor.follow(visitor.page().locator("header nav a[href='/households']"));
            search(visitor);
            visitor.follow(visitor.page().locator(POOR).first());

            seesWhy(visitor);
            visitor.photograph("without-scripts-household");
        }
    }

    @Test
    void with_the_keyboard_alone_a_person_signs_in_and_searches() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.goTo("/sign-in");
            visitor.tabTo("#userName");
            visitor.type(TrainingWorld.COMMUNE_OFFICER);
            visitor.tabTo("#password");
            visitor.type(TrainingWorld.PASSWORD);
            visitor.enter();

            visitor.tabTo("header nav a[href='/households']");
            visitor.enter();
            visitor.tabTo("#q");
            visitor.type("hoang");
            visitor.enter();
            visitor.tabTo("tbody th a");
            visitor.enter();

            assertThat(visitor.page().locator("h1").textContent()).contains("Hộ");
            assertThat(visitor.page().url()).contains("/households/");
        }
    }

    private static void search(Visitor visitor) {
        visitor.page().fill("#q", "hoang");
        visitor.follow(visitor.page().locator("form[role=search] button"));
        assertThat(visitor.page().locator("tbody th a").first().textContent()).contains("Hoàng");
    }

    private static void seesWhy(Visitor visitor) {
        assertThat(visitor.page().locator(".ct-why__title").first().textContent()).isEqualTo("Vì sao");
        assertThat(visitor.page().locator(".ct-why__clause").first().textContent()).containsPattern("\\d+/\\d{4}/");
    }
}
