package vn.chungtay.programme;

import java.util.List;

/** A source of funds as plans name it (BUD-02); {@code code} such as {@code NSTW} never changes. */
public record CapitalSource(String code, String name, SourceTier tier, List<String> aliases, LegalSource source) {

    public CapitalSource {
        aliases = List.copyOf(aliases);
    }
}
