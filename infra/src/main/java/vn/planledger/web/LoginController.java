package vn.planledger.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.shared.Actor;
import vn.planledger.security.LocalPeople;
import vn.planledger.security.Person;

@Controller
class LoginController {

    private final ObjectProvider<LocalPeople> people;

    LoginController(ObjectProvider<LocalPeople> people) {
        this.people = people;
    }

    @GetMapping("/login")
    String login(Model model) {
        people.ifAvailable(
                local -> model.addAttribute("people", who(local)).addAttribute("password", LocalPeople.PASSWORD));
        return "login";
    }

    private static List<Actor> who(LocalPeople local) {
        return LocalPeople.names().stream()
                .map(local::loadUserByUsername)
                .map(user -> ((Person) user).actor())
                .toList();
    }
}
