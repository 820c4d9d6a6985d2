package vn.chungtay.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.OpenToAll;

class ArchitectureTest {

    /** Imported once; this is by far the slowest part. */
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chungtay");

    private static final Set<String> LAYERS = Set.of("model", "store", "usecase", "web");

    @Test
    void inside_a_module_the_line_goes_one_way() {
        for (var lower : Set.of("model", "store", "usecase")) {
            noClasses()
                    .that(areOfOneModuleIn(lower))
                    .should()
                    .dependOnClassesThat(areAbove(lower))
                    .allowEmptyShould(true)
                    .check(PRODUCTION);
        }
    }

    @Test
    void the_ground_floor_keeps_its_order() {
        groundFloor("shared", "platform", "audit", "jobs", "geography", "identity");
        groundFloor("platform", "audit", "jobs", "geography", "identity");
        groundFloor("audit", "jobs", "geography", "identity");
        groundFloor("jobs", "geography", "identity");
        groundFloor("geography", "identity");
    }

    @Test
    void rules_are_plain_java() {
        noClasses()
                .that(areRules())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "jakarta..", "tools.jackson..", "org.springframework.jdbc..",
                        "org.springframework.web..", "org.springframework.context..", "org.springframework.stereotype..",
                        "org.springframework.transaction..", "org.springframework.boot..")
                .check(PRODUCTION);
    }

    @Test
    void nobody_asks_the_system_clock() {
        noClasses()
                .that(doNotSpeakToAClockOfTheirOwn())
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCTION);
    }

    @Test
    void controllers_are_nobodys_api() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*(Impl|Utils?|Helper|Manager|Dto|DTO|Misc)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract|Common)[A-Z][A-Za-z]*")
                .because("these words say nothing")
                .check(PRODUCTION.that(DescribedPredicate.describe(
                        "are not of the framework's own vocabulary",
                        type -> !type.getSimpleName().equals("CallerTransactionManager"))));
    }

    @Test
    void every_use_case_asks_whether_it_is_allowed() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(areUseCases())
                .should(askForTheRight())
                .check(PRODUCTION);
    }

    private static void groundFloor(String lower, String... upper) {
        var above = new String[upper.length];
        for (int i = 0; i < upper.length; i++) above[i] = "vn.chungtay." + upper[i] + "..";
        noClasses()
                .that()
                .resideInAPackage("vn.chungtay." + lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(PRODUCTION);
    }

    private static DescribedPredicate<JavaClass> areOfOneModuleIn(String layer) {
        return DescribedPredicate.describe("are in a " + layer, type -> layer.equals(layerOf(type)));
    }

    private static DescribedPredicate<JavaClass> areAbove(String layer) {
        var order = List.of("model", "store", "usecase", "web");
        return DescribedPredicate.describe(
                "are above " + layer,
                type -> LAYERS.contains(layerOf(type)) && order.indexOf(layerOf(type)) > order.indexOf(layer));
    }

    /** The package below the module: vn.chungtay.registry.store.Rows is in "store". The platform has its own inside. */
    private static String layerOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        if (parts.length < 4 || !parts[1].equals("chungtay") || parts[2].equals("platform")) return "";
        return parts[3];
    }

    /** The queue must speak the time of the scheduler's own clock, or work planned in a story would never be due. */
    private static DescribedPredicate<JavaClass> doNotSpeakToAClockOfTheirOwn() {
        return DescribedPredicate.describe(
                "do not speak to another clock", type -> !type.getName().equals("vn.chungtay.jobs.work.JobQueue"));
    }

    private static DescribedPredicate<JavaClass> areRules() {
        return DescribedPredicate.describe("are rules", type -> {
            var name = type.getPackageName();
            return name.equals("vn.chungtay.standards")
                    || name.startsWith("vn.chungtay.shared")
                    || "model".equals(layerOf(type));
        });
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "are use cases",
                type -> "usecase".equals(layerOf(type))
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isRecord()
                        && !type.isInterface()
                        && !type.isEnum()
                        && !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaMethod> askForTheRight() {
        return new ArchCondition<>("ask Access, or say with @OpenToAll why not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (isExcused(method) || asks(method, new HashSet<>())) return;
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " never asks Access"));
            }
        };
    }

    private static boolean isExcused(JavaMethod method) {
        var owner = method.getOwner();
        return method.isAnnotatedWith(OpenToAll.class)
                || owner.isAnnotatedWith(OpenToAll.class)
                || owner.isAssignableTo(Throwable.class);
    }

    /** A question such as mayLoad() asks without insisting, to show or hide a button. */
    private static boolean answersMay(JavaMethod method, String asked) {
        return asked.startsWith("may") && method.getName().startsWith("may");
    }

    /** Directly, or through a method of the same class or of another use case of the module. */
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) return false;
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> {
            // Geography lies below identity and asks through its own door, behind which Access decides.
            if (call.getTargetOwner().isEquivalentTo(UnitAuthority.class)) return true;
            if (call.getTargetOwner().isEquivalentTo(Access.class)) return call.getName().startsWith("require") || answersMay(method, call.getName());
            return call.getTargetOwner().getPackage().equals(method.getOwner().getPackage())
                    && call.getTarget().resolveMember().filter(it -> asks(it, seen)).isPresent();
        });
    }
}
