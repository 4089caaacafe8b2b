package cn.suishoupai.platform;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.Configuration;

/** Finds the mappers of all modules. */
@Configuration
@MapperScan(basePackages = "cn.suishoupai", annotationClass = Mapper.class)
class MapperConfiguration {}
