package cn.suishoupai.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@Profile("demo")
@EnableScheduling
class DemoConfiguration {}
