package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.PartPaper;
import vn.chungtay.platform.NotFound;

/** A paper of a unit that leads a part, as typed. */
record PartPaperForm(
        @Nullable String component,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String paper,
        @Nullable String signedOn,
        @Nullable String about) {

    static final PartPaperForm BLANK = new PartPaperForm("", "", "", "", "", "");

    /** Empty if its day is none. */
    Optional<PartPaper> toPaper() {
        var chosen = Arrays.stream(PartPaper.Kind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of paper " + kind));
        return HeadForm.day(signedOn).map(day -> new PartPaper(
                UUID.randomUUID(), PartPages.code(HeadForm.text(component)), chosen, HeadForm.text(organisation),
                HeadForm.text(paper), day, HeadForm.text(about)));
    }
}
