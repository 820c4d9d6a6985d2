package vn.chungtay.identity.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.jobs.Operator;

/** Administrators look after everybody's background work. */
@Component
class LookAfterJobs implements Operator {

    private final Access access;

    LookAfterJobs(Access access) {
        this.access = access;
    }

    @Override
    public boolean isCalling() {
        return access.mayAnywhere(IdentityAction.OPERATE_JOBS);
    }
}
