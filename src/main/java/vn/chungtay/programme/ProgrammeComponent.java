package vn.chungtay.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component project or sub-project of the programme (PRJ-01).
 *
 * @param shortName for columns and charts
 * @param aliases other names under which plans print it
 * @param kinds of capital that it may spend (BUD-01)
 * @param note what limits the kinds, or is not sure about them
 */
public record ProgrammeComponent(
        ComponentCode code,
        String name,
        String shortName,
        List<String> aliases,
        Set<CapitalKind> kinds,
        @Nullable String note,
        LegalSource source) {

    public ProgrammeComponent {
        aliases = List.copyOf(aliases);
        kinds = Set.copyOf(kinds);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(note);
    }
}
