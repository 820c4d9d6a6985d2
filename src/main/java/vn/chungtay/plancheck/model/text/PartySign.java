package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** A resolution of a Party congress ends in ĐH; "NQ/HĐ" beside "Đại hội" is a transposition. */
final class PartySign implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        return plan.citations().stream()
                .filter(it -> it.sign().matches("NQ/\\p{Lu}+") && !it.sign().contains("ĐH"))
                .filter(it -> Letters.fold(it.issuer()).startsWith("dai hoi"))
                .map(PartySign::finding)
                .toList();
    }

    private static Finding finding(Citation cited) {
        return Found.wording(
                FindingKind.REFERENCE,
                cited.place(),
                cited.sign(),
                "NQ/ĐH",
                Said.of("plancheck.text.party_sign", cited.sign(), cited.issuer()),
                List.of());
    }
}
