package vn.planledger.benchmark;

/** PlanLedger's command path, from the command bus to the commit, with or without its views following beside it. */
record LedgerSide(Application application, boolean views) implements Side {

    @Override
    public String name() {
        return views ? "PlanLedger, views following" : "PlanLedger";
    }

    @Override
    public void enter() {
        if (views) {
            application.startViews();
        }
    }

    @Override
    public void leave() {
        if (views) {
            application.stopViews();
        }
    }

    @Override
    public long events() {
        return new RecordSize(application.database()).events();
    }

    @Override
    public Walk register(String plan) {
        var walk = new LedgerWalk(application, plan);
        walk.register();
        return walk;
    }
}
