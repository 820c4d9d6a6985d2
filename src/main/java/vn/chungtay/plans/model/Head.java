package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a plan.
 *
 * @param standingAgency the agency that looks after the programme and compiles the plan
 * @param place where it is signed: "Bình Yên"
 * @param lowerDue until when the units directly below issue theirs; absent if nothing is said
 * @param position of the signer: "CHỦ TỊCH"
 */
public record Head(
        PlanForm form,
        String title,
        String standingAgency,
        String place,
        @Nullable LocalDate lowerDue,
        Capacity capacity,
        String position,
        String signer) {

    public Optional<LocalDate> dueBelow() {
        return Optional.ofNullable(lowerDue);
    }
}
