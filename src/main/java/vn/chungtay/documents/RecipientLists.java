package vn.chungtay.documents;

import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;

/** Who gets the papers of a unit, by kind of paper. */
public interface RecipientLists {

    /** As the unit has kept it; empty if it never has. */
    Optional<Recipients> of(UnitId unit, PaperKind kind);

    /** Lists that plans of this level really had, to begin with. */
    List<Recipients> examples(UnitLevel level);

    /** For the next paper of this kind, in place of the earlier list. */
    void keep(UnitId unit, PaperKind kind, Recipients recipients);
}
