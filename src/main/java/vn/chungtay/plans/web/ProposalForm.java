package vn.chungtay.plans.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.usecase.DecideProposals.NewProposal;

/** What a village asks for, as it is typed. */
record ProposalForm(
        @Nullable UUID village,
        @Nullable String metOn,
        @Nullable String rank,
        @Nullable String words,
        @Nullable String households) {

    static ProposalForm blank() {
        return new ProposalForm(null, "", "1", "", "");
    }

    void check(Errors errors) {
        if (village == null) errors.reject("plans.refusal.proposal.village");
        if (HeadForm.day(metOn).isEmpty()) errors.reject("plans.refusal.proposal.day");
        if (number(rank).isEmpty()) errors.reject("plans.refusal.proposal.rank");
        if (!HeadForm.text(households).isEmpty() && number(households).isEmpty())
            errors.reject("plans.refusal.proposal.households");
    }

    /** Only after a check without errors. */
    NewProposal toProposal() {
        return new NewProposal(
                new UnitId(Objects.requireNonNull(village)),
                HeadForm.day(metOn).orElseThrow(),
                number(rank).orElseThrow(),
                HeadForm.text(words),
                number(households).orElse(null));
    }

    private static Optional<Integer> number(@Nullable String typed) {
        try {
            return Optional.of(Integer.valueOf(HeadForm.text(typed).replace(".", "")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
