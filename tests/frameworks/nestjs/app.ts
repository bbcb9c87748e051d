// A cattery as teams write it with NestJS: controllers, DTOs with class-validator, a guard, pages by hand, uploads.
import "reflect-metadata";
import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Injectable,
  Module,
  NotFoundException,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Sse,
  StreamableFile,
  UnauthorizedException,
  UploadedFile,
  UploadedFiles,
  UseGuards,
  UseInterceptors,
  ValidationPipe,
} from "@nestjs/common";
import type { CanActivate, ExecutionContext } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FileInterceptor, FilesInterceptor } from "@nestjs/platform-express";
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiPropertyOptional,
  ApiQuery,
  ApiTags,
  DocumentBuilder,
  getSchemaPath,
  PartialType,
  SwaggerModule,
} from "@nestjs/swagger";
import { Type } from "class-transformer";
import { IsArray, IsDateString, IsEnum, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from "class-validator";
import { of } from "rxjs";
import { saw } from "../server/seen.mjs";

enum Breed {
  Siamese = "siamese",
  MaineCoon = "maine coon",
}

class Owner {
  @ApiProperty() @IsString() name: string;
  @ApiPropertyOptional({ nullable: true, type: String }) @IsOptional() @IsString() email?: string | null;
}

class CreateCatDto {
  @ApiProperty() @Length(1, 10) name: string;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) age: number;
  @ApiPropertyOptional({ enum: Breed, enumName: "Breed" }) @IsOptional() @IsEnum(Breed) breed?: Breed;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() tags?: string[];
  @ApiPropertyOptional({ type: Owner }) @IsOptional() @ValidateNested() @Type(() => Owner) owner?: Owner;
  @ApiPropertyOptional({ format: "date" }) @IsOptional() @IsDateString() born?: string;
}

class UpdateCatDto extends PartialType(CreateCatDto) {}

class Cat extends CreateCatDto {
  @ApiProperty({ type: "integer" }) id: number;
  @ApiProperty() createdAt: Date;
}

class PageMeta {
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() limit: number;
  @ApiProperty() lastPage: number;
}

class CatPage {
  @ApiProperty({ type: [Cat] }) data: Cat[];
  @ApiProperty() meta: PageMeta;
}

class CatCursorPage {
  @ApiProperty({ type: [Cat] }) items: Cat[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

class PageQuery {
  @ApiPropertyOptional({ default: 1 }) @IsOptional() @Type(() => Number) @IsInt() page: number = 1;
  @ApiPropertyOptional({ default: 3, maximum: 10 }) @IsOptional() @Type(() => Number) @IsInt() @Max(10) limit: number = 3;
}

class LoginDto {
  @ApiProperty() @IsString() username: string;
  @ApiProperty() @IsString() password: string;
}

class User {
  @ApiProperty() name: string;
}

class Ball {
  @ApiProperty({ enum: ["ball"] }) kind: "ball";
  @ApiProperty() bounce: number;
}

class Mouse {
  @ApiProperty({ enum: ["mouse"] }) kind: "mouse";
  @ApiProperty() squeaks: boolean;
}

const TOY = {
  schema: {
    oneOf: [{ $ref: getSchemaPath(Ball) }, { $ref: getSchemaPath(Mouse) }],
    discriminator: { propertyName: "kind", mapping: { ball: getSchemaPath(Ball), mouse: getSchemaPath(Mouse) } },
  },
};
const CREATED = new Date("2026-11-27T10:00:00Z");
const CATS = Array.from({ length: 7 }, (_, id) => ({ id, name: `Cat ${id}`, age: id, breed: Breed.Siamese, createdAt: CREATED }));

@Injectable()
class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.switchToHttp().getRequest().headers.authorization === "Bearer letmein") return true;
    throw new UnauthorizedException();
  }
}

@ApiTags("cats")
@Controller("cats")
class CatsController {
  @Get()
  @ApiOkResponse({ type: CatPage })
  findAll(@Query() { page, limit }: PageQuery): CatPage {
    saw("findAll", { page, limit });
    const data = CATS.slice((page - 1) * limit, page * limit);
    return { data, meta: { total: CATS.length, page, limit, lastPage: Math.ceil(CATS.length / limit) } };
  }

  @Get("feed")
  @ApiQuery({ name: "cursor", required: false })
  @ApiOkResponse({ type: CatCursorPage })
  feed(@Query("cursor") cursor?: string): CatCursorPage {
    saw("feed", { cursor });
    const start = Number(cursor ?? 0);
    return { items: CATS.slice(start, start + 4), nextCursor: start + 4 < CATS.length ? String(start + 4) : null };
  }

  @Get("search")
  @ApiQuery({ name: "breeds", enum: Breed, enumName: "Breed", isArray: true, required: false })
  @ApiOkResponse({ type: Cat, isArray: true })
  search(@Query("q") q: string, @Query("breeds") breeds?: Breed[]) {
    saw("search", { q, breeds });
    return [CATS[1]];
  }

  @Post()
  @UseGuards(TokenGuard)
  @ApiBearerAuth()
  @ApiCreatedResponse({ type: Cat })
  create(@Body() dto: CreateCatDto): Cat {
    saw("create", { dto: { ...dto } });
    if (dto.name === "Cat 1") throw new ConflictException("That name is taken");
    return { id: 9, createdAt: CREATED, ...dto };
  }

  @Post("bulk")
  @HttpCode(200)
  @ApiBody({ type: [CreateCatDto] })
  @ApiOkResponse({ schema: { type: "object", properties: { created: { type: "integer" } } } })
  createMany(@Body() dtos: CreateCatDto[]) {
    saw("createMany", { dtos });
    return { created: dtos.length };
  }

  @Get(":id")
  @ApiOkResponse({ type: Cat })
  @ApiNotFoundResponse({ description: "There is no such cat." })
  findOne(@Param("id", ParseIntPipe) id: number): Cat {
    saw("findOne", { id });
    if (id >= CATS.length) throw new NotFoundException(`No cat ${id}`);
    return CATS[id];
  }

  @Patch(":id")
  @ApiOkResponse({ type: Cat })
  update(@Param("id", ParseIntPipe) id: number, @Body() dto: UpdateCatDto): Cat {
    saw("update", { id, dto: { ...dto } });
    return { ...CATS[id], ...dto };
  }

  @Delete(":id")
  @HttpCode(204)
  remove(@Param("id", ParseIntPipe) id: number): void {
    saw("remove", { id });
  }

  @Put(":id/breed/:breed")
  @ApiOkResponse({ type: String })
  setBreed(@Param("id") id: string, @Param("breed") breed: string): string {
    saw("setBreed", { id, breed });
    return breed;
  }

  @Post(":id/photo")
  @UseInterceptors(FileInterceptor("file"))
  @ApiConsumes("multipart/form-data")
  @ApiBody({
    schema: {
      type: "object",
      required: ["file"],
      properties: { file: { type: "string", format: "binary" }, caption: { type: "string" } },
    },
  })
  uploadPhoto(@Param("id", ParseIntPipe) id: number, @UploadedFile() file: any, @Body() body: any) {
    if (!file.size) throw new BadRequestException("The photo is empty");
    saw("uploadPhoto", { id, type: file.mimetype, content: file.buffer, caption: body.caption });
    return { size: file.size };
  }

  @Post("photos")
  @UseInterceptors(FilesInterceptor("files"))
  @ApiConsumes("multipart/form-data")
  @ApiBody({
    schema: { type: "object", properties: { files: { type: "array", items: { type: "string", format: "binary" } } } },
  })
  uploadPhotos(@UploadedFiles() files: any[]): string[] {
    saw("uploadPhotos", { files: files.map((file) => [file.originalname, file.buffer]) });
    return files.map((file) => file.originalname);
  }

  @Get(":id/photo")
  @ApiProduces("image/png")
  @ApiOkResponse({ schema: { type: "string", format: "binary" } })
  photo(@Param("id", ParseIntPipe) id: number): StreamableFile {
    saw("photo", { id });
    return new StreamableFile(Buffer.from("\x89PNG\0", "latin1"), { type: "image/png" });
  }
}

@ApiTags("auth")
@Controller("auth")
class AuthController {
  @Post("login")
  login(@Body() dto: LoginDto) {
    saw("login", { dto: { ...dto } });
    if (dto.password !== "secret") throw new UnauthorizedException("Wrong password");
    return { access_token: "letmein" };
  }

  @Post("logout")
  @HttpCode(200)
  logout() {
    saw("logout");
  }

  @Get("me")
  @UseGuards(TokenGuard)
  @ApiBearerAuth()
  @ApiOkResponse({ type: User })
  me(): User {
    saw("me");
    return { name: "Ada" };
  }

  @Get("sessions/:id")
  session(@Param("id", ParseUUIDPipe) id: string) {
    saw("session", { id });
    return [{ id }];
  }
}

@ApiTags("toys")
@ApiExtraModels(Ball, Mouse)
@Controller("toys")
class ToysController {
  @Get()
  @ApiOkResponse({ schema: { type: "array", items: TOY.schema } })
  findAll(): (Ball | Mouse)[] {
    saw("toys");
    return [
      { kind: "ball", bounce: 1.5 },
      { kind: "mouse", squeaks: true },
    ];
  }

  @Post()
  @ApiBody(TOY)
  @ApiCreatedResponse(TOY)
  create(@Body() toy: any): Ball | Mouse {
    saw("createToy", { toy });
    return toy;
  }

  @Sse("events")
  events() {
    saw("events");
    return of({ data: { step: 1 } }, { data: { step: 2 } });
  }
}

@Controller()
class AppController {
  @Get()
  getHello(): string {
    saw("getHello");
    return "Hello World!";
  }

  @Get("motto")
  @Header("Content-Type", "text/plain; charset=utf-8")
  @ApiProduces("text/plain")
  @ApiOkResponse({ type: String })
  motto(@Headers("x-tenant") tenant?: string): string {
    saw("motto", { tenant });
    return "Grüße";
  }
}

@Module({ controllers: [AppController, CatsController, AuthController, ToysController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: ["error"] });
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true }));
const config = new DocumentBuilder().setTitle("Cattery").setVersion("1.0").addBearerAuth().build();
SwaggerModule.setup("api", app, () => SwaggerModule.createDocument(app, config));
await app.listen(Number(process.argv[2]), "127.0.0.1");
