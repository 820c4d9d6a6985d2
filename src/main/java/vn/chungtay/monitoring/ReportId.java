package vn.chungtay.monitoring;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one report as it was sent: one unit, one round, one version. */
public record ReportId(UUID value) implements Id {

    public static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }
}
