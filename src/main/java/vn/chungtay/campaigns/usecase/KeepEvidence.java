package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.campaigns.model.complaint.Evidence;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.EvidenceStore;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Keeps what somebody hands in with a complaint: papers and pictures, as they were handed in. */
@Service
public class KeepEvidence {

    private final Access access;
    private final Audit audit;
    private final ComplaintStore complaints;
    private final EvidenceStore files;

    KeepEvidence(Access access, Audit audit, ComplaintStore complaints, EvidenceStore files) {
        this.access = access;
        this.audit = audit;
        this.complaints = complaints;
        this.files = files;
    }

    /** @return why it is not kept; empty if it is */
    @Transactional
    public Optional<ComplaintRefusal> add(ComplaintId id, String name, byte[] content) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.RUN, it.unit());
        if (!it.state().isOpen()) return Optional.of(new ComplaintRefusal.OtherStep());
        var kind = Evidence.Kind.of(content);
        if (kind.isEmpty() || content.length > Evidence.MOST_BYTES) {
            return Optional.of(new ComplaintRefusal.BadFile(Evidence.MOST_BYTES / 1_000_000));
        }
        var kept = new Evidence(UUID.randomUUID(), Evidence.safeName(name, kind.get()), kind.get(), content.length);
        files.add(id, kept, content);
        audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("file", kept.kind(), "bytes", kept.bytes()));
        return Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(ComplaintId id) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, it.unit());
        return files.of(id);
    }

    /** A file of that complaint. */
    @Transactional
    public PaperFile read(ComplaintId id, UUID file) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, it.unit(), List.of(id), null);
        return files.find(id, file).orElseThrow(() -> new NotFound("file of a complaint"));
    }
}
