package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.paper.CommuneOffice;
import vn.chungtay.geography.UnitId;

/** The committee of a commune as it issues papers on a day. */
@Component
class CommuneOffices {

    private final UnitTitles titles;

    CommuneOffices(UnitTitles titles) {
        this.titles = titles;
    }

    CommuneOffice of(UnitId commune, LocalDate day) {
        var unit = titles.unit(commune, day);
        return new CommuneOffice(titles.title(unit), unit.name(), titles.above(commune, day));
    }
}
