package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** The ways from a plan to what surrounds its text. */
@Configuration
class PlanWays {

    private record Way(int order, String label, String page) implements PlanPart {

        @Override
        public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
            return Optional.of("/plans/" + plan.value() + "/" + page);
        }
    }

    @Bean
    PlanPart scopeWay() {
        return new Way(55, "plans.scope.title", "scope");
    }

    @Bean
    PlanPart dutiesWay() {
        return new Way(60, "plans.duties.title", "duties");
    }

    @Bean
    PlanPart alongsideWay() {
        return new Way(75, "plans.alongside.title", "alongside");
    }

    @Bean
    PlanPart deliveriesWay() {
        return new Way(80, "plans.deliveries.title", "deliveries");
    }
}
