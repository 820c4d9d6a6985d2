package vn.chungtay.registry;

import java.util.Collection;
import java.util.Map;

/** Reads looks back as they were kept and decides them again, for whoever has to account for a decision. */
public interface KeptLooks {

    /**
     * Those of these looks that the caller may see. The caller asks the right for the households concerned first; causes
     * are not read.
     */
    Map<AssessmentId, KeptLook> of(Collection<AssessmentId> looks);
}
