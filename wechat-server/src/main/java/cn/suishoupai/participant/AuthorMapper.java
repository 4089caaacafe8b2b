package cn.suishoupai.participant;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuthorMapper extends BaseMapper<AuthorRow> {

    @Select("SELECT * FROM participant_author WHERE participant_id = #{participantId} ORDER BY id DESC LIMIT 1")
    @Nullable
    AuthorRow latestOf(long participantId);
}
