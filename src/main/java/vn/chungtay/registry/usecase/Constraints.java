package vn.chungtay.registry.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.Refusal;

/**
 * The constraints of the database are the last word on what is possible, also for two officers in the same moment.
 * What they refuse is said politely; the transaction leaves nothing behind.
 */
@Component
class Constraints {

    Outcome refusing(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException violation) {
            var refusal = refusalOf(violation.getMostSpecificCause().getMessage());
            return undo(Outcome.Refused.of(refusal.orElseThrow(() -> violation)));
        }
    }

    Outcome undo(Outcome refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }

    private static Optional<Refusal> refusalOf(@Nullable String message) {
        if (message == null) return Optional.empty();
        if (message.contains("uniq$person_national_id")) return Optional.of(new Refusal.NationalIdTaken(null));
        if (message.contains("uniq$membership_one_household_a_day")) {
            return Optional.of(new Refusal.InAnotherHousehold(null));
        }
        if (message.contains("uniq$membership_one_head_a_day")) return Optional.of(new Refusal.OneHeadOnly());
        if (message.contains("uniq$class_period_one_a_day")) return Optional.of(new Refusal.ClassedAlready());
        if (message.contains("uniq$household_code")) return Optional.of(new Refusal.CodeTaken());
        if (message.contains("fk$residence_village")) return Optional.of(new Refusal.UnknownVillage());
        if (message.contains("fk$person_ethnicity")) return Optional.of(new Refusal.UnknownEthnicity());
        return Optional.empty();
    }
}
