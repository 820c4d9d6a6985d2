package vn.chungtay.fieldwork.usecase;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.survey.SheetOwner;
import vn.chungtay.survey.SheetOwner.Lying;

/** Where something lies today that people are sent out about, and which rights are asked there. */
@Component
@OpenToAll("whoever calls it asks for the rights that it names")
class OwnersOfSheets {

    private final ObjectProvider<SheetOwner> owners;

    OwnersOfSheets(ObjectProvider<SheetOwner> owners) {
        this.owners = owners;
    }

    /** Empty if nobody knows it. */
    Optional<Lying> lying(Visited about) {
        return owners.stream()
                .filter(it -> it.name().equals(about.owner()))
                .findFirst()
                .flatMap(it -> it.lying(about.subject()));
    }
}
