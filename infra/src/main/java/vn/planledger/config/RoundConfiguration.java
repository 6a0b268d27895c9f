package vn.planledger.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the rounds come round: deadlines, notices, mail. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundConfiguration {}
