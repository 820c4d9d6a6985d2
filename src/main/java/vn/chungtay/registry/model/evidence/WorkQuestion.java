package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.Measure;

/** Whether a member of working age who can and wants to work lacks work, or works for wages without a contract. */
final class WorkQuestion {

    private WorkQuestion() {}

    static Said ask(MemberView member, BirthDate born, LocalDate day, Measure measure) {
        var work = member.profile().work();
        var bounds = member.working();
        if (keepsOut(work)) return Said.fine();
        if (bounds == null) return Said.unknown(Because.of(member, "working_age_unknown"));
        if (!bounds.includes(born, member.details().sex(), day)) return Said.fine();
        var job = work.job();
        if (job == null) return Said.unknown(Because.of(member, "job_missing"));
        if (measure.accepts(job)) return Said.fine();
        if (job == Job.WAGE_WITHOUT_CONTRACT) return withoutContract(member, work);
        return lackingIfWished(member, work, Because.worded(member, "no_job", "registry.job." + job));
    }

    private static boolean keepsOut(Work work) {
        return Boolean.FALSE.equals(work.able()) || Boolean.FALSE.equals(work.wanted());
    }

    private static Said withoutContract(MemberView member, Work work) {
        var stable = work.stable();
        if (stable == null) return Said.unknown(Because.of(member, "job_stability_missing"));
        return stable ? Said.fine() : lackingIfWished(member, work, Because.of(member, "no_contract"));
    }

    private static Said lackingIfWished(MemberView member, Work work, Because why) {
        boolean wished = work.able() != null && work.wanted() != null;
        return wished ? Said.lacking(why) : Said.unknown(Because.of(member, "work_wish_missing"));
    }
}
