package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;

@BrowserTest
class RolesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Geography geography;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"VILLAGE_HEAD, phone", "COMMUNE_OFFICER, desk", "PROVINCE_OFFICER, desk", "ADMINISTRATOR, desk"})
    void everybody_reaches_every_page_of_their_menu(Role role, String screen) {
        try (var visitor = visitor(screen, true)) {
            visitor.signIn(nameOf(role), GivenUsers.PASSWORD);
            visitor.lookAround(role + "-home");

            for (var link : visitor.menu()) {
                assertThat(visitor.goTo(link)).as(link).isEqualTo(200);
                visitor.lookAround(role + link.replace('/', '-'));
            }
        }
    }

    @Test
    void without_scripts_a_person_signs_in_and_out() {
        try (var visitor = visitor("desk", false)) {
            visitor.signIn(nameOf(Role.COMMUNE_OFFICER), GivenUsers.PASSWORD);
            assertThat(visitor.page().url()).doesNotContain("sign-in");

            visitor.page().locator("form[action$='/sign-out'] button").click();

            assertThat(visitor.page().url()).contains("sign-in?out");
        }
    }

    @Test
    void with_the_keyboard_alone_a_person_skips_to_the_content_and_signs_in() {
        try (var visitor = visitor("desk", true)) {
            visitor.goTo("/sign-in");
            var keyboard = visitor.page().keyboard();
            keyboard.press("Tab");
            assertThat(visitor.page().locator(".ct-skip").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
            keyboard.press("Enter");
            keyboard.press("Tab");
            keyboard.type(nameOf(Role.COMMUNE_OFFICER));
            keyboard.press("Tab");
            keyboard.type(GivenUsers.PASSWORD);
            visitor.page().waitForNavigation(() -> keyboard.press("Enter"));

            assertThat(visitor.page().url()).doesNotContain("sign-in");
        }
    }

    @Test
    void a_wrong_password_is_answered_in_a_summary_that_is_read_aloud() {
        try (var visitor = visitor("phone", true)) {
            visitor.signIn(nameOf(Role.COMMUNE_OFFICER), "không phải mật khẩu này");

            assertThat(visitor.page().locator("[role=alert]").textContent()).isNotBlank();
            visitor.lookAround("sign-in-failed");
        }
    }

    private Visitor visitor(String screen, boolean scripts) {
        return Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, scripts);
    }

    private String nameOf(Role role) {

        try {
            return Caller.SYSTEM.call(() -> users.nameOf(users.user(role, geography.country())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
