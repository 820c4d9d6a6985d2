package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Measure;
import vn.chungtay.standards.WorkingAge;

/**
 * Whether a member of working age who can and wants to work lacks work, or works for wages without a contract.
 *
 * @param working the bounds of working age on the day, absent where no file says what holds
 */
record WorkQuestion(@Nullable WorkingAge working, LocalDate day) {

    Said ask(Someone member, BirthDate born, Measure measure) {
        var work = member.profile().work();
        if (keepsOut(work)) return Said.fine();
        if (working == null) return Said.unknown(Because.of(member, "working_age_unknown"));
        var sex = member.sex();
        boolean asMan = working.includes(born, sex == null ? Sex.MALE : sex, day);
        boolean asWoman = working.includes(born, sex == null ? Sex.FEMALE : sex, day);
        if (asMan != asWoman) return Said.unknown(Because.of(member, "sex_missing"));
        if (!asMan) return Said.fine();
        var job = work.job();
        if (job == null) return Said.unknown(Because.of(member, "job_missing"));
        if (measure.accepts(job)) return Said.fine();
        if (job == Job.WAGE_WITHOUT_CONTRACT) return withoutContract(member, work);
        return lackingIfWished(member, work, Because.worded(member, "no_job", "registry.job." + job));
    }

    private static boolean keepsOut(Work work) {
        return Boolean.FALSE.equals(work.able()) || Boolean.FALSE.equals(work.wanted());
    }

    private static Said withoutContract(Someone member, Work work) {
        var stable = work.stable();
        if (stable == null) return Said.unknown(Because.of(member, "job_stability_missing"));
        return stable ? Said.fine() : lackingIfWished(member, work, Because.of(member, "no_contract"));
    }

    private static Said lackingIfWished(Someone member, Work work, Because why) {
        boolean wished = work.able() != null && work.wanted() != null;
        return wished ? Said.lacking(why) : Said.unknown(Because.of(member, "work_wish_missing"));
    }
}
