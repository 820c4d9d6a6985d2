package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;

/** What a person sees first after signing in. */
@StoryTest
class HomeFiguresTest {

    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 3, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void an_officer_sees_the_figures_of_the_own_commune_and_what_they_were_at_the_end_of_the_year() {
        var commune = units.commune("Sảng Mộc");
        var village = units.village(commune, "Khuổi Mèo");
        households.in(village).head("Triệu Văn Lên").poor(THIS_YEAR, Set.of(1, 3), Cause.NO_LAND).stored();
        households.in(village).stored();

        assertThat(home(users.user(Role.COMMUNE_OFFICER, commune)))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Sảng Mộc, ngày 21/11/2026")
                .contains("50,00% số hộ; ngày 31/12/2025 có 0 hộ")
                .contains("/poverty/households?unit=" + commune.value());
    }

    @Test
    void an_observer_sees_the_same_figures_without_a_way_to_the_people() {
        var commune = units.commune("Nghinh Tường");
        households.in(units.village(commune, "Bản Cái")).stored();

        assertThat(home(users.user(Role.OBSERVER, commune)))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Nghinh Tường, ngày 21/11/2026")
                .doesNotContain("/poverty/households");
    }

    @Test
    void somebody_without_a_right_sees_no_figures() {
        assertThat(home(users.withoutRights())).hasStatusOk().bodyText().doesNotContain("ct-glance");
    }

    private MvcTestResult home(UserId user) {
        return mvc.get().uri("/").with(users.signedIn(user)).exchange();
    }
}
