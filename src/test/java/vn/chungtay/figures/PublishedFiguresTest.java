package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.usecase.FreezeYear;
import vn.chungtay.figures.usecase.FreezeYear.Answer.Frozen;
import vn.chungtay.figures.usecase.PublishFigures;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;

@StoryTest
@Requirement("PUB-01")
class PublishedFiguresTest {

    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FreezeYear freezeYear;

    @Autowired
    private PublishFigures publishing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UserId leader;

    @BeforeEach
    void a_commune_with_one_poor_household_of_two() {
        commune = villages.commune();
        var village = villages.villageIn(commune);
        leader = users.user(Role.COMMUNE_LEADER, commune);
        households.in(village).poor(END_2024, Set.of(1), Cause.NO_LAND).stored();
        households.in(village).stored();
    }

    @Test
    void nobody_outside_sees_figures_before_they_are_frozen_and_published() {
        assertThat(page()).hasStatus(404);

        freeze(null);

        assertThat(page()).hasStatus(404);
    }

    @Test
    @Requirement("REV-10")
    void everybody_sees_what_was_published_and_no_village() {
        publish(freeze(null));

        assertThat(page()).hasStatusOk().bodyText().contains("chốt lần 1", "50,00").doesNotContain("/poverty/households");
        assertThat(page()).bodyText().doesNotContain(villageName());
        assertThat(browser.get().uri("/public/results?year=2024").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/public/results?unit=" + commune.value());
        assertThat(browser.get().uri("/public/results/file?format=CSV&year=2024&unit=" + commune.value()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Tổng cộng,2,1,50");
    }

    @Test
    void records_put_right_later_change_nothing_until_a_new_closing_is_published() {
        publish(freeze(null));
        households.in(villages.villageIn(commune)).poor(END_2024, Set.of(1), Cause.NO_LAND).stored();

        assertThat(page()).bodyText().contains("50,00");
        var second = freeze("Rà soát sót một hộ");
        assertThat(page()).bodyText().contains("50,00", "chốt lần 1");

        publish(second);

        assertThat(page()).bodyText().contains("66,67", "chốt lần 2");
    }

    @Test
    void what_was_published_can_be_taken_back_and_both_are_in_the_trail() {
        var closing = freeze(null);
        assertThat(post(closing, "publish", leader)).hasStatus3xxRedirection();
        assertThat(post(closing, "withdraw", leader)).hasStatus3xxRedirection();

        assertThat(page()).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from audit.entry join audit.subject on line = number where action = 'registry.figures.publish' and id = ?")
                        .param(closing.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void officers_and_leaders_of_other_communes_do_not_publish() {
        var closing = freeze(null);
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var stranger = users.user(Role.COMMUNE_LEADER, villages.commune());

        for (var one : new UserId[] {officer, stranger}) {
            assertThatThrownBy(() -> users.as(one, () -> publishing.publish(closing))).isInstanceOf(Forbidden.class);
        }
        assertThat(page()).hasStatus(404);
    }

    private ClosingId freeze(String reason) {
        return ((Frozen) users.as(leader, () -> freezeYear.freeze(commune, 2024, reason))).id();
    }

    private void publish(ClosingId closing) {
        users.as(leader, () -> publishing.publish(closing));
    }

    private MvcTestResult post(ClosingId closing, String verb, UserId user) {
        return browser.post()
                .uri("/poverty/closings/" + closing.value() + "/" + verb)
                .with(users.signedIn(user))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page() {
        return browser.get().uri("/public/results?year=2024&unit=" + commune.value()).exchange();
    }

    private String villageName() {
        return jdbc.sql("""
                        select n.name from geography.unit_parent p join geography.unit_name n on n.unit_id = p.unit_id
                        where p.parent_id = ? limit 1
                        """)
                .param(commune.value())
                .query(String.class)
                .single();
    }
}
