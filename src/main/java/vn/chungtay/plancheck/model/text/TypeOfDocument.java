package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * The type of a cited document against the letters of its number: "NĐ-CP" is a decree whatever the text calls it
 * (LEG-03). Silent where the letters say no type, and where a code stands for several types.
 */
final class TypeOfDocument implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        return plan.citations().stream().map(TypeOfDocument::judge).flatMap(Optional::stream).toList();
    }

    private static Optional<Finding> judge(Citation cited) {
        var right = DocumentTypes.of(cited.sign());
        if (cited.type().isEmpty() || right.isEmpty()) return Optional.empty();
        if (right.stream().anyMatch(type -> Letters.sound(type).equals(Letters.sound(cited.type())))) return Optional.empty();
        return Optional.of(Found.error(
                FindingKind.REFERENCE,
                cited.place(),
                cited.place().quote(),
                right.getFirst(),
                Said.of("plancheck.text.type_of_document", cited.sign(), right.getFirst(), cited.type()),
                List.of()));
    }
}
