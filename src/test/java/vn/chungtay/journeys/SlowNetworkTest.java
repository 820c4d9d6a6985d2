package vn.chungtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;

/** A phone at the edge of the network. */
@BrowserTest
class SlowNetworkTest {

    private static final String FORM = "/households/new";
    private static final Visitor.Screen SMALL_PHONE = new Visitor.Screen(360, 640);

    @LocalServerPort
    private int port;

    @Test
    @Requirement("SEC-06")
    void what_was_typed_is_there_again_after_the_network_failed_while_sending() {
        try (var visitor = Visitor.at(port, Visitor.PHONE, true)) {
            visitor.signIn(TrainingWorld.COMMUNE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo(FORM);
            firstField(visitor).fill("Nguyễn Thị Gió");

            visitor.page().context().setOffline(true);
            try {
                visitor.page().locator("main form[method=post] button[type=submit]").click();
                visitor.page().waitForURL("chrome-error://**");
            } catch (PlaywrightException expected) {
                // The page of the browser that says there is no network.
            }
            visitor.page().context().setOffline(false);
            visitor.goTo(FORM);

            assertThat(firstField(visitor)).hasValue("Nguyễn Thị Gió");
            assertThat(visitor.page().locator(".ct-draft")).isVisible();
            visitor.lookAround("draft-restored");

            visitor.page().locator(".ct-draft button").click();
            visitor.goTo(FORM);
            assertThat(firstField(visitor)).hasValue("");
        }
    }

    @Test
    void what_was_typed_does_not_stay_for_the_next_person_at_this_computer() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.COMMUNE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo(FORM);
            firstField(visitor).fill("Nguyễn Thị Gió");
            visitor.follow(visitor.page().locator("form[action$='/sign-out'] button"));

            assertThat(visitor.page().evaluate("() => Object.values(sessionStorage).filter((it) => it.includes('Gió')).length")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/public/results", "/public/self-check", "/sign-in"})
    @Requirement("PUB-08")
    void public_pages_are_read_on_the_smallest_phone_with_the_largest_letters(String path) {
        try (var visitor = Visitor.at(port, SMALL_PHONE, true)) {
            visitor.goTo("/public/text-size?size=LARGEST&back=" + path);
            visitor.lookAround("small" + path.replace('/', '-'));
        }
    }

    private static Locator firstField(Visitor visitor) {
        return visitor.page().locator("main form[method=post] input[type=text]").first();
    }
}
