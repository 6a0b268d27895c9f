package vn.planledger.demo;

import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/**
 * A plan and the steps it is taken through.
 *
 * @param placeholder text for what the story does not know
 * @param cast who acts, by role
 */
record Story(
        RegisterPlan registration, Actor registrar, Map<Role, Actor> cast, String placeholder, List<StoryStep> steps) {}
