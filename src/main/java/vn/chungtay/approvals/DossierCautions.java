package vn.chungtay.approvals;

import java.util.List;
import java.util.UUID;

/**
 * What somebody should know before a dossier takes its next step, although nothing of it stops the step. Contributed as
 * beans; there may be several for one kind.
 */
public interface DossierCautions {

    /** The kind of dossiers that it speaks about. */
    String kind();

    /** Empty if there is nothing to say, or nothing that the caller may see. */
    List<Caution> of(UUID subject);

    /**
     * @param message key of the text
     * @param values for its places, as they are printed
     */
    record Caution(String message, List<String> values) {

        public Caution {
            values = List.copyOf(values);
        }
    }
}
