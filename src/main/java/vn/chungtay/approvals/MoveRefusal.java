package vn.chungtay.approvals;

/** Why a dossier does not move. */
public sealed interface MoveRefusal {

    /** Key of the message that tells people. */
    String message();

    /** Every step is done, or the dossier cannot be taken back where it is. */
    record NotWaiting() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.not_waiting";
        }
    }

    /** The step is another role's or another agency's. */
    record NotYourStep() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.not_your_step";
        }
    }

    /** Whoever made it does not check it. */
    record OwnWork() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.own_work";
        }
    }

    /** Nobody takes two steps running. */
    record TwiceRunning() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.twice_running";
        }
    }

    /** Only its makers take it back. */
    record NotMaker() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.not_maker";
        }
    }

    /** Giving back needs a reason. */
    record ReasonMissing() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.reason_missing";
        }
    }

    /** It can go back only to an earlier step. */
    record NoEarlierStep() implements MoveRefusal {
        @Override
        public String message() {
            return "approvals.refusal.no_earlier_step";
        }
    }

    /** Its owner objects. */
    record Objection(String message) implements MoveRefusal {}
}
