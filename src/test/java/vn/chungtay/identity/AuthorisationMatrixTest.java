package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.TestWorld.TODAY;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.usecase.WithToken;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/** Every role against every action of every module, wherever the actions are listed. */
@StoryTest
@Requirement("SEC-01")
class AuthorisationMatrixTest {

    private static final List<Action> ACTIONS = actions();

    @Autowired
    private Access access;

    @Autowired
    private List<ActionList> lists;

    @Autowired
    private MessageSource messages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    private UnitId own;
    private UnitId foreign;

    @BeforeEach
    void twoCommunes() {
        own = units.commune("Tràng Xá " + UUID.randomUUID());
        foreign = units.commune("Dân Tiến " + UUID.randomUUID());
    }

    @Test
    void a_role_may_do_in_its_own_area_exactly_what_its_actions_name_and_nothing_outside() {
        everyRole(DateRange.between(TODAY.minusYears(1), TODAY))
                .forEach((role, user) -> users.runAs(user, () -> ACTIONS.forEach(action -> {
                    assertThat(access.may(action, own))
                            .as("%s, %s, own area", role, action.code())
                            .isEqualTo(action.roles().contains(role));
                    assertThat(access.may(action, foreign))
                            .as("%s, %s, foreign area", role, action.code())
                            .isFalse();
                })));
    }

    @Test
    void nothing_is_allowed_on_the_day_after_a_right_has_ended() {
        everyRole(DateRange.between(TODAY.minusYears(1), TODAY.minusDays(1)))
                .forEach((role, user) -> users.runAs(user, () -> assertThat(ACTIONS)
                        .as("%s", role)
                        .noneMatch(action -> access.may(action, own) || access.mayAnywhere(action))));
    }

    @Test
    void a_read_only_token_changes_nothing() {
        var scope = new TokenScope(true, Set.of(), null);
        everyRole(DateRange.startingOn(TODAY)).forEach((role, user) -> users.as(user, () -> WithToken.call(scope, () -> {
            for (var action : ACTIONS) {
                assertThat(access.may(action, own))
                        .as("%s, %s", role, action.code())
                        .isEqualTo(action.readsOnly() && action.roles().contains(role));
            }
            return null;
        })));
    }

    @Test
    void a_token_for_one_action_does_nothing_else() {
        everyRole(DateRange.startingOn(TODAY)).forEach((role, user) -> ACTIONS.forEach(only -> users.as(user, () -> {
            var scope = new TokenScope(false, Set.of(only.code()), null);
            return WithToken.call(scope, () -> {
                for (var action : ACTIONS) {
                    assertThat(access.may(action, own))
                            .as("%s, token for %s, %s", role, only.code(), action.code())
                            .isEqualTo(action == only && action.roles().contains(role));
                }
                return null;
            });
        })));
    }

    @Test
    void every_action_is_offered_for_tokens_and_has_its_words() {
        assertThat(lists.stream().flatMap(it -> it.actions().stream()).<Action>map(it -> it))
                .containsExactlyInAnyOrderElementsOf(ACTIONS);
        assertThat(ACTIONS).allSatisfy(it -> assertThat(messages.getMessage("action." + it.code(), null, Vietnamese.LOCALE))
                .isNotBlank());
    }

    @Test
    void codes_of_actions_are_unique() {
        assertThat(ACTIONS).hasSizeGreaterThan(5).extracting(Action::code).doesNotHaveDuplicates();
    }

    private Map<Role, UserId> everyRole(DateRange days) {
        var all = new EnumMap<Role, UserId>(Role.class);
        for (var role : Role.values()) all.put(role, users.user(role, own, days));
        return all;
    }

    private static List<Action> actions() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.chungtay")
                .stream()
                .filter(it -> it.isEnum() && it.isAssignableTo(Action.class))
                .map(JavaClass::reflect)
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .map(Action.class::cast)
                .toList();
    }
}
